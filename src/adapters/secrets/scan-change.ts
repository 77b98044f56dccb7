import type { Change, ChangedFile } from '../../contract/change.ts';
import type { Sha } from '../../contract/ids.ts';
import { LISTED_HITS, type Hit } from '../../contract/overwritten.ts';
import type { ChangeHit, SecretScan } from '../../contract/secret-scan.ts';
import { cleanText, cleanValue } from '../../core/secrets/clean.ts';
import { allHitsIn, type SecretSearch } from '../../core/secrets/search.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { findInBlob } from './find-in-blob.ts';

/** Where contents are read and what is searched for. */
export interface SecretsOptions {
  readonly readBlob: (blob: Sha) => Promise<Uint8Array>;
  readonly search: SecretSearch;
}

const RULES = ['codex-orchestrator', 'secretlint 13.0.7'];
const ABSENT = '000000';
const SUBMODULE = '160000';

/** Makes the search of changes. */
export function createSecrets(options: SecretsOptions): Secrets {
  return {
    clean: (value) => cleanValue(options.search, value).value,
    cleanText: (text) => cleanText(options.search, text).text,
    scanChange: async (change) => {
      const hits: ChangeHit[] = [];
      let bytes = 0;
      for (const file of change.files) {
        const found = await scanFile(file, options);
        bytes += file.bytes;
        hits.push(...(await judgedByBase(found, change, options)));
      }
      const listed = hits.toSorted((left, right) => Number(left.inBase) - Number(right.inBase)).slice(0, LISTED_HITS);
      return { files: change.files.length, bytes, rules: RULES, notSearched: [...options.search.skipped], found: hits.length, hits: listed } satisfies SecretScan;
    },
  };
}

/** A hit with the bytes it is about, which never leave this file. */
interface Sighting {
  readonly hit: ChangeHit;
  readonly bytes: Uint8Array;
}

async function scanFile(file: ChangedFile, { readBlob, search }: SecretsOptions): Promise<readonly Sighting[]> {
  const sightings: Sighting[] = [];
  const note = (part: ChangeHit['part'], content: Uint8Array, hits: readonly Hit[]): void => {
    for (const { offset, length, rule } of hits) {
      const line = part === 'content' && !content.includes(0) ? lineOf(content, offset) : null;
      sightings.push({ hit: { path: file.path, part, line, offset, length, rule, inBase: false }, bytes: content.subarray(offset, offset + length) });
    }
  };
  // A name that goes is in the base, where everybody can read it.
  if (file.oldMode === ABSENT) note('path', Buffer.from(file.path), allHitsIn(search, Buffer.from(file.path)));
  if (file.newMode === ABSENT || file.newMode === SUBMODULE) return sightings;
  const content = await readBlob(file.newSha);
  note(file.linkTarget === null ? 'content' : 'link', content, await findInBlob(content, search));
  return sightings;
}

/** What stands in the base of a file the change touches was not brought in by it, also when it was moved. */
async function judgedByBase(sightings: readonly Sighting[], change: Change, { readBlob }: SecretsOptions): Promise<readonly ChangeHit[]> {
  if (sightings.length === 0) return [];
  const waiting = new Set(sightings);
  for (const { oldMode, oldSha } of change.files) {
    if (oldMode === ABSENT || oldMode === SUBMODULE || waiting.size === 0) continue;
    const base = Buffer.from(await readBlob(oldSha));
    for (const sighting of waiting) if (base.includes(Buffer.from(sighting.bytes))) waiting.delete(sighting);
  }
  return sightings.map((sighting) => ({ ...sighting.hit, inBase: !waiting.has(sighting) }));
}

function lineOf(content: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = content.indexOf(0x0a); at !== -1 && at < offset; at = content.indexOf(0x0a, at + 1)) line += 1;
  return line;
}
