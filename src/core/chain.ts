import { sha256, type RunId, type Sha256 } from '../contract/ids.ts';
import { record as recordSchema, type JournalRecord } from '../contract/record.ts';
import type { UnchainedRecord } from '../ports/bundle.ts';
import { canonicalJson } from './canonical-json.ts';
import { wellFormed } from './well-formed.ts';

/** SHA-256 of UTF-8 text, in hexadecimal; the core is handed one, since it has none. */
export type Digest = (text: string) => string;

/** What stands before the first record. */
export const CHAIN_START: Sha256 = sha256.parse('0'.repeat(64));

/** Chains a record to the one before it; throws when it does not fit its schema. */
export function chainRecord(run: RunId, before: JournalRecord | undefined, unchained: UnchainedRecord, digest: Digest): JournalRecord {
  const open = { ...unchained, schema: 'codex-orchestrator/record@1', run, sequence: (before?.sequence ?? 0) + 1, previous: before?.digest ?? CHAIN_START };
  // Parsed first and digested after, so that the digest is of what is recorded.
  const parsed = recordSchema.parse(wellFormed({ ...open, digest: CHAIN_START }));
  return { ...parsed, digest: sha256.parse(digest(contentOf(parsed))) };
}

/** Says where a journal is not the chain it should be, in order; empty when it is. */
export function chainDefects(records: readonly JournalRecord[], run: string, digest: Digest): readonly string[] {
  return records.flatMap((record, index) => {
    const expected = records[index - 1]?.digest ?? CHAIN_START;
    return [
      ...(record.sequence === index + 1 ? [] : [`record ${index + 1} says it is number ${record.sequence}`]),
      ...(record.run === run ? [] : [`record ${index + 1} belongs to the run ${record.run}`]),
      ...(record.previous === expected ? [] : [`record ${index + 1} does not follow the record before it`]),
      ...(record.digest === digest(contentOf(record)) ? [] : [`record ${index + 1} does not have the digest it states`]),
    ];
  });
}

/** The canonical form of a record without its own digest. */
function contentOf(record: JournalRecord): string {
  const { digest: _, ...rest } = record;
  return canonicalJson(rest);
}
