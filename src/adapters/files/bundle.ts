import { join } from 'node:path';
import { sha256, type FileReference, type RunId } from '../../contract/ids.ts';
import { record as recordSchema } from '../../contract/record.ts';
import { buildManifest } from '../../core/build-manifest.ts';
import { canonicalJson } from '../../core/canonical-json.ts';
import { chainRecord } from '../../core/chain.ts';
import { Fault } from '../../core/fault.ts';
import type { Rules } from '../../core/replay.ts';
import { derivedFiles } from '../../render/derived-files.ts';
import type { Bundle } from '../../ports/bundle.ts';
import type { Evidence } from '../../ports/evidence.ts';
import { digestOf } from './digest.ts';
import { createEvidence } from './evidence.ts';
import { openJournal } from './journal-file.ts';
import { verifyBundle } from './verify-bundle.ts';

export interface BundleOptions {
  /** Absolute path of the run's own folder, which must not exist yet. */
  readonly folder: string;
  readonly run: RunId;
  readonly version: string;
  readonly rules: Omit<Rules, 'digest'>;
}

/** Opens the evidence bundle of a run; every file written to it is remembered for the manifest. */
export async function createBundle({ folder, run, version, rules }: BundleOptions): Promise<{ readonly bundle: Bundle; readonly evidence: Evidence }> {
  const files: FileReference[] = [];
  const evidence = remembering(await createEvidence({ folder }), files);
  const journal = await openJournal(join(folder, 'journal.jsonl'));
  const lines: string[] = [];
  return {
    evidence,
    bundle: {
      append: async (unchained) => {
        const before = lines.at(-1);
        const record = chainRecord(run, before === undefined ? undefined : recordSchema.parse(JSON.parse(before)), unchained, digestOf);
        lines.push(canonicalJson(record));
        await journal.append(canonicalJson(record));
        return record;
      },
      close: async (records, verdict) => {
        await journal.close();
        for (const { path, text } of derivedFiles(records, verdict, { runId: run, version })) await evidence.writeFile(path, text);
        const text = lines.map((line) => `${line}\n`).join('');
        files.push({ path: 'journal.jsonl', bytes: Buffer.byteLength(text), sha256: sha256.parse(digestOf(text)) });
        const manifest = buildManifest({ run, version, records, verdict, files: [...files] }, digestOf);
        const written = await evidence.writeFile('manifest.json', canonicalJson(manifest));
        await assertVerified(folder, { ...rules, digest: digestOf }, version);
        return { manifest, manifestSha256: written.sha256 };
      },
    },
  };
}

/** What we just wrote must hold before anybody is told about it. */
async function assertVerified(folder: string, rules: Rules, version: string): Promise<void> {
  const { differences } = await verifyBundle(folder, rules, version);
  const [first] = differences;
  if (first !== undefined) throw new Fault('evidence:broken', `The bundle does not verify right after it was written: ${first.file}: ${first.what}.`);
}

function remembering(evidence: Evidence, files: FileReference[]): Evidence {
  const remember = (file: FileReference): FileReference => {
    files.push(file);
    return file;
  };
  return {
    writeFile: async (path, content) => remember(await evidence.writeFile(path, content)),
    open: async (path) => {
      const writer = await evidence.open(path);
      return { write: (chunk) => writer.write(chunk), close: async () => remember(await writer.close()) };
    },
  };
}
