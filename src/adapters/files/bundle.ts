import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, type FileReference, type RunId } from '../../contract/ids.ts';
import type { JournalRecord } from '../../contract/record.ts';
import { buildManifest } from '../../core/build-manifest.ts';
import { canonicalJson } from '../../core/canonical-json.ts';
import { chainRecord } from '../../core/chain.ts';
import { Fault, type FaultCode } from '../../core/fault.ts';
import { fileReferencesIn } from '../../core/file-references.ts';
import type { Rules } from '../../core/replay.ts';
import { derivedFiles } from '../../render/derived-files.ts';
import { secretSearch, type SecretSearch } from '../../core/secrets/search.ts';
import type { Bundle } from '../../ports/bundle.ts';
import type { Evidence } from '../../ports/evidence.ts';
import { scrubbingEvidence } from '../secrets/scrubbing-evidence.ts';
import { digestOf } from './digest.ts';
import { createEvidence, openEvidence } from './evidence.ts';
import { openJournal } from './journal-file.ts';
import { readLeftovers, referencesOf, UNPROVEN_MANIFEST } from './leftovers.ts';
import { verifyBundle, type Verified } from './verify-bundle.ts';

export interface BundleOptions {
  /** Absolute path of the run's own folder. */
  readonly folder: string;
  readonly run: RunId;
  readonly version: string;
  readonly rules: Omit<Rules, 'digest'>;
  /** What is overwritten in every file and record; without it, what looks like a secret by its form. */
  readonly secrets?: SecretSearch;
}

/** A bundle that can be written to; every file written to it is remembered for the manifest. */
export interface OpenBundle {
  readonly bundle: Bundle;
  readonly evidence: Evidence;
}

/** Opens the bundle of a new run in a folder that does not exist yet. */
export async function createBundle(options: BundleOptions): Promise<OpenBundle> {
  return bundleOn(options, await createEvidence(options), [], 'evidence:broken');
}

/** The bundle of a run that did not come to its end: closed already, or open with the records it has. */
export type ReopenedBundle =
  | { readonly closed: true; readonly verified: Verified }
  | (OpenBundle & { readonly closed: false; readonly records: readonly JournalRecord[]; readonly torn: boolean });

/**
 * Opens the bundle of a run that did not come to its end, so that it can be closed; a last line of the journal that is not
 * whole is cut off. Faults: `evidence:altered` when it does not agree with itself, `evidence:foreign-file`, `evidence:broken`.
 */
export async function reopenBundle(options: BundleOptions): Promise<ReopenedBundle> {
  const left = await readLeftovers(options);
  switch (left.kind) {
    case 'nothing':
      return { closed: false, ...(await createBundle(options)), records: [], torn: false };
    case 'closed':
      return { closed: true, verified: left.verified };
    case 'open':
      return { closed: false, ...(await bundleOn(options, openEvidence(options), left.records, 'evidence:altered')), records: left.records, torn: left.torn };
  }
}

async function bundleOn({ folder, run, version, rules, secrets = secretSearch([]) }: BundleOptions, written: Evidence, before: readonly JournalRecord[], untrue: FaultCode): Promise<OpenBundle> {
  const files: FileReference[] = [];
  const evidence = remembering(scrubbingEvidence(written, secrets.rules), files);
  // What follows from clean records is clean, and must be what anybody else makes of them.
  const derived = remembering(written, files);
  const journal = await openJournal(join(folder, 'journal.jsonl'));
  const records = [...before];
  return {
    evidence,
    bundle: {
      append: async (unchained) => {
        const record = chainRecord(run, records.at(-1), unchained, digestOf);
        await journal.append(canonicalJson(record));
        records.push(record);
        return record;
      },
      close: async (told, verdict) => {
        await journal.close();
        for (const { path, text } of derivedFiles(told, verdict, { runId: run, version })) await derived.writeFile(path, text);
        const text = records.map((record) => `${canonicalJson(record)}\n`).join('');
        const lines: FileReference = { path: 'journal.jsonl', bytes: Buffer.byteLength(text), sha256: sha256.parse(digestOf(text)) };
        // What was never closed in order, because its writer died, is taken as it lies.
        const others = (await referencesOf(folder, [...files, lines].map(({ path }) => path))).map((file) => asRecorded(file, records));
        const manifest = buildManifest({ run, version, records: told, verdict, files: [...files, ...others, lines] }, digestOf);
        const { sha256: manifestSha256 } = await derived.writeFile(UNPROVEN_MANIFEST, canonicalJson(manifest));
        await assertVerified(folder, { ...rules, digest: digestOf }, version, untrue);
        await rename(join(folder, UNPROVEN_MANIFEST), join(folder, 'manifest.json'));
        return { manifestSha256 };
      },
    },
  };
}

/** What was overwritten in a file is known to the record that speaks of it. */
function asRecorded(file: FileReference, records: readonly JournalRecord[]): FileReference {
  const told = records.flatMap(({ facts }) => fileReferencesIn(facts)).find(({ path }) => path === file.path);
  return told !== undefined && told.sha256 === file.sha256 ? told : file;
}

/** What we just wrote must hold before anybody is told about it. */
async function assertVerified(folder: string, rules: Rules, version: string, untrue: FaultCode): Promise<void> {
  const { differences } = await verifyBundle(folder, rules, version, UNPROVEN_MANIFEST);
  const [first] = differences;
  if (first !== undefined) throw new Fault(untrue, `The bundle does not verify right after it was written: ${first.file}: ${first.what}.`);
}

function remembering(evidence: Evidence, files: FileReference[]): Evidence {
  const remember = (file: FileReference): FileReference => {
    files.push(file);
    return file;
  };
  return {
    writeFile: async (path, content) => remember(await evidence.writeFile(path, content)),
    open: async (path, seen) => {
      const writer = await evidence.open(path, seen);
      return { write: (chunk) => writer.write(chunk), close: async () => remember(await writer.close()) };
    },
    withhold: async (path, note) => {
      const place = files.findIndex((file) => file.path === path);
      if (place >= 0) files.splice(place, 1);
      return remember(await evidence.withhold(path, note));
    },
  };
}
