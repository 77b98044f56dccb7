import type { Hit } from '../../contract/overwritten.ts';
import type { FileReference } from '../../contract/ids.ts';
import type { JournalRecord } from '../../contract/record.ts';
import type { Difference } from '../../core/replay.ts';
import { cleanValue } from '../../core/secrets/clean.ts';
import { createScrubber } from '../../core/secrets/scrubber.ts';
import { secretSearch } from '../../core/secrets/search.ts';
import { digestFile } from './digest.ts';

/** Whoever verifies holds none of the secrets of the run; what looks like one is known by its form. */
const BY_FORM = secretSearch([]);

/** What follows from the journal is judged there, string by string: across two strings nothing is a secret. */
const JOURNALED = /^(?:journal\.jsonl|summary\.md|telemetry\.json|plan\.json|(?:round-\d+\/)?change\.json)$/;

/** Reads a file of a bundle once, for its digest and for secrets that were left in it. */
export async function contentDifferences(file: string, { path, sha256 }: Pick<FileReference, 'path' | 'sha256'>): Promise<readonly Difference[]> {
  const hits: Hit[] = [];
  const scrubber = JOURNALED.test(path) ? null : createScrubber(BY_FORM.rules, (hit) => void hits.push(hit));
  const digest = await digestFile(file, 'sha256', (bytes) => {
    if (scrubber !== null) for (const _ of scrubber.push(bytes));
  });
  if (digest.toString('hex') !== sha256) return [{ file: path, what: 'its content is not what the manifest says' }];
  if (scrubber !== null) for (const _ of scrubber.end());
  return hits.slice(0, 1).map(({ offset, rule }) => ({ file: path, what: `it holds what looks like a secret (${rule}) at byte ${offset}` }));
}

/** Looks for secrets that were left in the facts and the faults of a journal. */
export function recordDifferences(records: readonly JournalRecord[]): readonly Difference[] {
  return records.flatMap(({ phase, facts, fault }) =>
    cleanValue(BY_FORM, { facts, fault }).hits.slice(0, 1).map(({ field, rule }) => ({ file: 'journal.jsonl', what: `the record of ${phase} holds what looks like a secret (${rule}) in ${field}` })),
  );
}

/** A text as it is written into a bundle. */
export function asWritten(text: string): string {
  const pieces: Buffer[] = [];
  const scrubber = createScrubber(BY_FORM.rules, () => undefined);
  for (const piece of scrubber.push(Buffer.from(text))) pieces.push(Buffer.from(piece));
  for (const piece of scrubber.end()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
