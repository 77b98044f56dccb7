import type { Stats } from 'node:fs';
import { lstat, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, type FileReference } from '../../contract/ids.ts';
import type { JournalRecord } from '../../contract/record.ts';
import { chainDefects } from '../../core/chain.ts';
import { astrayAt } from '../../core/course.ts';
import { judge } from '../../core/decide.ts';
import { Fault, isFault } from '../../core/fault.ts';
import { fileReferencesIn } from '../../core/file-references.ts';
import { findingDifferences, readJournal } from '../../core/replay.ts';
import { derivedFiles } from '../../render/derived-files.ts';
import type { BundleOptions } from './bundle.ts';
import { digestOf, digestOfFile } from './digest.ts';
import { SAFE_PATH } from './evidence.ts';
import { filesIn } from './files-in.ts';
import { readText } from './read-text.ts';
import { verifyBundle, type Verified } from './verify-bundle.ts';

/** The name of the manifest until the bundle has verified: a `manifest.json` that exists is whole and was true when it was written. */
export const UNPROVEN_MANIFEST = 'manifest.json.new';

/** What lies in the folder of a run that did not come to its end. */
export type Leftovers =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'closed'; readonly verified: Verified }
  | { readonly kind: 'open'; readonly records: readonly JournalRecord[]; readonly torn: boolean };

/**
 * Reads what a run left, and takes away what a half-done end wrote: a last line that is not whole, the files that follow
 * from the records, a manifest that never came to be. Faults: `evidence:altered`, `evidence:foreign-file`, `evidence:broken`.
 */
export async function readLeftovers(options: BundleOptions): Promise<Leftovers> {
  const { folder, run, version, rules } = options;
  return orBroken('The evidence folder could not be read', async () => {
    const found = await statsOf(folder);
    if (found === null) return { kind: 'nothing' };
    if (!found.isDirectory()) throw new Fault('evidence:foreign-file', `${folder} is no folder.`);
    if ((await statsOf(join(folder, 'manifest.json'))) !== null) {
      const verified = await verifyBundle(folder, { ...rules, digest: digestOf }, version);
      const [first] = verified.differences;
      if (first !== undefined) throw new Fault('evidence:altered', `The bundle was closed, and does not verify: ${first.file}: ${first.what}.`);
      return { kind: 'closed', verified };
    }
    const { records, torn } = await readRecords(options);
    for (const { path } of [...derivedFiles(records, judge(records), { runId: run, version }), { path: UNPROVEN_MANIFEST }]) await removeIfThere(join(folder, path));
    return { kind: 'open', records, torn };
  });
}

/** Takes the digest of every file of a folder that is not known yet; anything but a plain file with one name is the fault `evidence:foreign-file`. */
export async function referencesOf(folder: string, known: readonly string[]): Promise<readonly FileReference[]> {
  const references: FileReference[] = [];
  for (const { path, bytes } of await plainFilesIn(folder)) {
    if (!known.includes(path)) references.push({ path, bytes, sha256: sha256.parse(await digestOfFile(join(folder, path))) });
  }
  return references;
}

async function plainFilesIn(folder: string): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const files: { readonly path: string; readonly bytes: number }[] = [];
  for (const { path, regular } of await filesIn(folder)) {
    const { nlink, size } = await lstat(join(folder, path));
    if (!regular || nlink !== 1 || !SAFE_PATH.test(path)) throw new Fault('evidence:foreign-file', `${JSON.stringify(path)} in the evidence folder is no plain file of ours.`);
    files.push({ path, bytes: size });
  }
  return files;
}

async function readRecords({ folder, run, rules }: BundleOptions): Promise<{ readonly records: readonly JournalRecord[]; readonly torn: boolean }> {
  const path = join(folder, 'journal.jsonl');
  const text = await readText(path);
  if (text === null && (await statsOf(path)) !== null) throw new Fault('evidence:foreign-file', 'journal.jsonl in the evidence folder is no plain file of ours.');
  const whole = (text ?? '').slice(0, (text ?? '').lastIndexOf('\n') + 1);
  const { records, differences } = whole === '' ? { records: [], differences: [] } : readJournal(whole);
  const outOfOrder = astrayAt(records);
  // What is judged by these records is delivered before the bundle is closed, so that they must hold now, as anybody would verify them.
  const [first] = [
    ...differences.map(({ what }) => what),
    ...chainDefects(records, run, digestOf),
    ...(outOfOrder === -1 ? [] : [`record ${outOfOrder + 1} is not of the phase that was next`]),
    ...findingDifferences(records, rules).map(({ what }) => what),
  ];
  if (first !== undefined) throw new Fault('evidence:altered', `The journal of the run does not agree with itself: ${first}.`);
  await assertAsTold(folder, records);
  const torn = whole !== (text ?? '');
  if (torn) await truncate(path, Buffer.byteLength(whole));
  return { records, torn };
}

/** Every file the journal speaks of must be there as it says. */
async function assertAsTold(folder: string, records: readonly JournalRecord[]): Promise<void> {
  const found = new Map((await plainFilesIn(folder)).map(({ path, bytes }) => [path, bytes]));
  // Who forges a journal could speak of one large file without end.
  const digests = new Map<string, string>();
  for (const { path, bytes, sha256: told } of records.flatMap(({ facts }) => fileReferencesIn(facts))) {
    if (found.get(path) === bytes && !digests.has(path)) digests.set(path, await digestOfFile(join(folder, path)));
    const isAsTold = found.get(path) === bytes && digests.get(path) === told;
    if (!isAsTold) throw new Fault('evidence:altered', `${JSON.stringify(path)} in the evidence folder is not what the journal of the run says it is.`);
  }
}

async function removeIfThere(path: string): Promise<void> {
  if ((await statsOf(path)) !== null) await unlink(path);
}

async function statsOf(path: string): Promise<Stats | null> {
  return lstat(path).catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  });
}

async function orBroken<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (isFault(thrown) || !(thrown instanceof Error && 'code' in thrown)) throw thrown;
    throw new Fault('evidence:broken', `${what}: ${thrown.message}`, thrown);
  }
}
