import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from '../../contract/facts.ts';
import { inWords } from '../../contract/in-words.ts';
import { manifest as manifestSchema, type Manifest } from '../../contract/manifest.ts';
import type { JournalRecord } from '../../contract/record.ts';
import type { Verdict } from '../../contract/status.ts';
import { selfDigest } from '../../core/build-manifest.ts';
import { canonicalJson } from '../../core/canonical-json.ts';
import { factsOf } from '../../core/summarise.ts';
import { replay, type Difference, type Rules } from '../../core/replay.ts';
import { derivedFiles } from '../../render/derived-files.ts';
import { filesIn } from './files-in.ts';
import { readText } from './read-text.ts';
import { asWritten, contentDifferences, recordDifferences } from './search-left.ts';
import { parseJson } from '../../contract/parse-json.ts';

/** What came out of verifying a bundle. No differences: it holds. */
export interface Verified {
  readonly manifest: Manifest | null;
  readonly manifestSha256: string | null;
  readonly recomputed: Verdict | null;
  readonly differences: readonly Difference[];
  /** What the journal holds; empty when it could not be judged. */
  readonly records: readonly JournalRecord[];
  /** The facts of the phases that ended. */
  readonly facts: Partial<Facts>;
  /** Files that only the version that wrote them can make again, so that their content was compared with nothing but their digest. */
  readonly unchecked: readonly string[];
}

/**
 * Recomputes a bundle offline: the digest of every file, the chain, every check and the status. Files that follow from the
 * records are made again when the bundle is of this very version. The manifest has another name while the bundle is being closed.
 */
export async function verifyBundle(folder: string, rules: Rules, version: string, manifestName = 'manifest.json'): Promise<Verified> {
  const text = await readText(join(folder, manifestName));
  if (text === null) return refuse('manifest.json', 'there is none, or it is no regular file');
  const manifest = readManifest(text, rules);
  if (typeof manifest === 'string') return refuse('manifest.json', manifest);
  const manifestSha256 = rules.digest(text);
  const files = await fileDifferences(folder, manifest, manifestName);
  if (files.length > 0) return { manifest, manifestSha256, recomputed: null, differences: files, records: [], facts: {}, unchecked: [] };
  const journal = await readText(join(folder, 'journal.jsonl'));
  if (journal === null) return { manifest, manifestSha256, recomputed: null, differences: [{ file: 'journal.jsonl', what: 'there is none' }], records: [], facts: {}, unchecked: [] };
  const { records, verdict, differences } = replay(journal, manifest, rules);
  const derived = verdict === null ? [] : derivedFiles(records, verdict, { runId: manifest.run, version });
  const foreign = manifest.tool.version !== version;
  const expected = [...ownFiles(records), ...(foreign ? [] : derived)];
  return {
    manifest,
    manifestSha256,
    recomputed: verdict,
    differences: [...differences, ...recordDifferences(records), ...(await textDifferences(folder, expected))],
    records,
    facts: factsOf(records),
    unchecked: foreign ? derived.map(({ path }) => path) : [],
  };
}

function refuse(file: string, what: string): Verified {
  return { manifest: null, manifestSha256: null, recomputed: null, differences: [{ file, what }], records: [], facts: {}, unchecked: [] };
}

function readManifest(text: string, { digest }: Rules): Manifest | string {
  const parsed = manifestSchema.safeParse(parseJson(text), { error: inWords });
  if (!parsed.success) return `it is no manifest: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim();
  if (canonicalJson(parsed.data) !== text) return 'it is not in canonical form';
  if (selfDigest(parsed.data, digest) !== parsed.data.self) return 'its `self` is not the digest of the rest';
  return parsed.data;
}

/** Compares what lies in the folder with what the manifest lists: nothing missing, nothing more, nothing changed. */
async function fileDifferences(folder: string, manifest: Manifest, manifestName: string): Promise<readonly Difference[]> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const found = await filesIn(folder);
  const stray = found.flatMap(({ path, regular }) => {
    if (!regular) return [{ file: path, what: 'it is no regular file' }];
    return listed.has(path) || path === manifestName ? [] : [{ file: path, what: 'the manifest does not list it' }];
  });
  const present = new Set(found.map(({ path }) => path));
  const differences: Difference[] = [...stray];
  for (const { path, bytes, sha256 } of manifest.files) {
    if (!present.has(path)) differences.push({ file: path, what: 'it is missing' });
    else if (stray.some(({ file }) => file === path)) continue;
    else if ((await lstat(join(folder, path))).size !== bytes) differences.push({ file: path, what: `it should have ${bytes} bytes` });
    else differences.push(...(await contentDifferences(join(folder, path), { path, sha256 })));
  }
  return differences;
}

/** The documents that repeat facts of the journal, those of every round. */
function ownFiles(records: readonly JournalRecord[]): readonly { readonly path: string; readonly text: string }[] {
  return records.flatMap((record) => {
    if (record.outcome !== 'completed') return [];
    if (record.phase === 'plan') return [{ path: record.facts.file.path, text: asWritten(`${canonicalJson(record.facts.plan)}\n`) }];
    if (record.phase !== 'implement') return [];
    const { patch: _patch, secrets: _secrets, ...change } = record.facts.change;
    return [{ path: record.facts.file.path, text: asWritten(`${canonicalJson(change)}\n`) }];
  });
}

async function textDifferences(folder: string, expected: readonly { readonly path: string; readonly text: string }[]): Promise<readonly Difference[]> {
  const compared = await Promise.all(expected.map(async ({ path, text }) => ({ path, same: (await readText(join(folder, path))) === text })));
  return compared.flatMap(({ path, same }) => (same ? [] : [{ file: path, what: 'it does not follow from the journal' }]));
}
