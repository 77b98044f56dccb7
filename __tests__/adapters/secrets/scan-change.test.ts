import { describe, expect, it } from 'vitest';
import { createSecrets } from '../../../src/adapters/secrets/scan-change.ts';
import type { ChangedFile } from '../../../src/contract/change.ts';
import { sha } from '../../../src/contract/ids.ts';
import { secretSearch } from '../../../src/core/secrets/search.ts';
import { HARMLESS, MODEL_KEY, pem, SECRETS } from '../../core/secrets/samples.ts';
import { changed, implement } from '../../facts.ts';

const TOKEN = SECRETS['github-token']?.[0] ?? '';
const search = secretSearch([{ name: 'openai-api-key', value: MODEL_KEY }]);

/** Scans files given as their old and new content. */
async function scan(files: Readonly<Record<string, { readonly old?: string; readonly now?: string | Uint8Array; readonly link?: true }>>) {
  const blobs = new Map<string, Uint8Array>();
  const blob = (content: string | Uint8Array): ReturnType<typeof sha.parse> => {
    const name = sha.parse(String(blobs.size + 1).padStart(40, '0'));
    blobs.set(name, Buffer.from(content));
    return name;
  };
  const list = Object.entries(files).map(([path, { old, now, link }]): ChangedFile =>
    changed(path, {
      oldMode: old === undefined ? '000000' : '100644',
      newMode: now === undefined ? '000000' : link === true ? '120000' : '100644',
      ...(old === undefined ? {} : { oldSha: blob(old) }),
      ...(now === undefined ? {} : { newSha: blob(now) }),
      linkTarget: link === true ? String(now) : null,
    }),
  );
  const secrets = createSecrets({ search, readBlob: async (name) => Promise.resolve(blobs.get(name) ?? Buffer.alloc(0)) });
  const { patch: _, secrets: __, ...change } = implement(list).change;
  return (await secrets.scanChange(change)).hits.map(({ path, part, line, rule, inBase }) => `${path} ${part} ${line ?? '-'} ${rule}${inBase ? ' base' : ''}`);
}

describe('the scan of a change', () => {
  it('T-29: finds a secret in a content, a link, a name and a binary file', async () => {
    expect(await scan({
      'src/a.ts': { now: `one\ntwo ${TOKEN}\n` },
      'src/b.bin': { now: Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(pem())]) },
      'src/link': { now: `../${TOKEN}`, link: true },
      [`src/${TOKEN}`]: { now: 'x' },
    })).toEqual(['src/a.ts content 2 github-token', 'src/b.bin content - private-key', 'src/link link - github-token', `src/${TOKEN} path - github-token`]);
  });

  it('T-29: finds a known one split over strings, and one written two bytes a character', async () => {
    expect(await scan({
      'src/a.ts': { now: `const a = '${MODEL_KEY.replaceAll(/(.{7})/g, "$1' +\n  '")}';` },
      'src/b.txt': { now: Buffer.from(`key ${TOKEN}`, 'utf16le') },
    })).toEqual(['src/a.ts content 1 known:openai-api-key', 'src/b.txt content - github-token']);
  });

  it('T-29: finds what secretlint alone knows, and no comment turns that off', async () => {
    const docker = `dckr_pat_${'aBcDeFgHiJkLmNoPqRsTuVwXyZa'}`;
    expect(await scan({ 'src/a.ts': { now: `// secretlint-disable\nconst key = '${docker}';` } })).toEqual(['src/a.ts content 2 secretlint-docker']);
  });

  it('tells what stands in the base of a file it touches from what is new, also when it was moved', async () => {
    expect(await scan({ 'a.ts': { old: `x ${TOKEN}`, now: `y ${TOKEN} ${MODEL_KEY}` }, 'old.ts': { old: pem() }, 'new.ts': { now: pem() } })).toEqual([
      'a.ts content 1 known:openai-api-key',
      'a.ts content 1 github-token base',
      'new.ts content 1 private-key base',
    ]);
  });

  it('says nothing of what is taken away, nor of what only looks like a secret', async () => {
    expect(await scan({ 'gone.ts': { old: TOKEN }, ...Object.fromEntries(HARMLESS.map((text, index) => [`src/${index}.txt`, { now: text }])) })).toEqual([]);
  });
});
