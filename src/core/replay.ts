import { record as recordSchema, type JournalRecord } from '../contract/record.ts';
import type { Manifest } from '../contract/manifest.ts';
import type { Verdict } from '../contract/status.ts';
import { approvalHash } from './approval-hash.ts';
import { buildManifest } from './build-manifest.ts';
import { canonicalJson } from './canonical-json.ts';
import { chainDefects, type Digest } from './chain.ts';
import type { Check } from './check.ts';
import { decide } from './decide.ts';
import { evaluate } from './evaluate.ts';
import { fileReferencesIn } from './file-references.ts';
import { factsAt, factsOf } from './summarise.ts';

/** Something in a bundle that is not what it should be. */
export interface Difference {
  readonly file: string;
  readonly what: string;
}

export interface Rules {
  /** The checks that guard each phase, in the order of the pipeline. */
  readonly steps: readonly { readonly id: string; readonly leave: readonly Check[] }[];
  readonly digest: Digest;
}

export interface Replayed {
  readonly records: readonly JournalRecord[];
  readonly verdict: Verdict | null;
  readonly differences: readonly Difference[];
}

/** Judges a journal again from its facts alone, and compares what comes out with what the journal and the manifest recorded. */
export function replay(journal: string, manifest: Manifest, rules: Rules): Replayed {
  const read = readJournal(journal);
  if (read.differences.length > 0) return { records: [], verdict: null, differences: read.differences };
  const { records } = read;
  const rejudged = rejudge(records, rules);
  const verdict = decide(rejudged);
  return {
    records,
    verdict,
    differences: [
      ...chainDefects(records, manifest.run, rules.digest).map((what) => ({ file: 'journal.jsonl', what })),
      ...verdictDifferences(manifest, verdict),
      ...differingFindings(records, rejudged),
      ...packDifferences(records),
      ...approvalHashDifferences(records, rules.digest),
      ...referenceDifferences(records, manifest),
      ...manifestDifferences(manifest, records, verdict, rules.digest),
    ],
  };
}

/** Where the findings of records do not follow from their facts, in order; empty when all do. */
export function findingDifferences(records: readonly JournalRecord[], rules: Pick<Rules, 'steps'>): readonly Difference[] {
  return differingFindings(records, rejudge(records, rules));
}

/** Reads the lines of a journal; says of each that is no record in canonical form where it is and what is wrong. */
export function readJournal(journal: string): { readonly records: readonly JournalRecord[]; readonly differences: readonly Difference[] } {
  const lines = journal.split('\n');
  if (journal === '') return { records: [], differences: [{ file: 'journal.jsonl', what: 'it holds no record' }] };
  if (lines.pop() !== '') return { records: [], differences: [{ file: 'journal.jsonl', what: 'the last line is not whole' }] };
  const read = lines.map((line, index) => readLine(line, index + 1));
  return { records: read.flatMap(({ record }) => record ?? []), differences: read.flatMap(({ what }) => (what === null ? [] : [{ file: 'journal.jsonl', what }])) };
}

function readLine(line: string, number: number): { readonly record: JournalRecord | null; readonly what: string | null } {
  try {
    const record = recordSchema.parse(JSON.parse(line));
    if (canonicalJson(record) !== line) return { record: null, what: `line ${number} is not in canonical form` };
    return { record, what: null };
  } catch {
    // Whatever is wrong with the line, all there is to say of it is that it is no record.
    return { record: null, what: `line ${number} is no record of a run` };
  }
}

function rejudge(records: readonly JournalRecord[], rules: Pick<Rules, 'steps'>): readonly JournalRecord[] {
  return records.map((record, index) => ({ ...record, findings: [...findingsOf(records.slice(0, index + 1), rules)] }));
}

function findingsOf(records: readonly JournalRecord[], { steps }: Pick<Rules, 'steps'>): JournalRecord['findings'] {
  const last = records.at(-1);
  return last === undefined ? [] : [...evaluate(steps.find(({ id }) => id === last.phase)?.leave ?? [], factsAt(records, last))];
}

function verdictDifferences({ verdict: recorded }: Manifest, recomputed: Verdict): readonly Difference[] {
  if (canonicalJson(recorded) === canonicalJson(recomputed)) return [];
  return [{ file: 'manifest.json', what: `recorded ${recorded.status} (${recorded.reason}), recomputed ${recomputed.status} (${recomputed.reason})` }];
}

function differingFindings(recorded: readonly JournalRecord[], recomputed: readonly JournalRecord[]): readonly Difference[] {
  return recorded.flatMap((record, index) => {
    const again = recomputed[index]?.findings ?? [];
    if (canonicalJson(record.findings) === canonicalJson(again)) return [];
    const place = [...record.findings, ...again].findIndex((_, at) => canonicalJson(again[at] ?? null) !== canonicalJson(record.findings[at] ?? null));
    const name = again[place]?.check ?? record.findings[place]?.check ?? 'a check';
    const outcomeIn = (findings: JournalRecord['findings']): string => findings.find(({ check }) => check === name)?.outcome ?? 'nothing';
    return [{ file: 'journal.jsonl', what: `the findings of ${record.phase} do not follow from its facts: ${name} recorded ${outcomeIn(record.findings)}, recomputed ${outcomeIn(again)}` }];
  });
}

/** What people approved must be what was run. A title in which a secret was overwritten is not the one that was hashed. */
function approvalHashDifferences(records: readonly JournalRecord[], digest: Digest): readonly Difference[] {
  const { intake } = factsOf(records);
  const overwritten = records.some((record) => record.phase === 'intake' && record.overwritten?.some(({ field }) => field === 'facts.issue.title') === true);
  if (intake === undefined || overwritten || approvalHash(intake, digest) === intake.approvalHash) return [];
  return [{ file: 'journal.jsonl', what: 'the approval hash does not follow from title, body, task pack, layers of the policy and base commit' }];
}

/** A pack is the one that its event named, under one id. Its digest is of texts that no record holds. */
function packDifferences(records: readonly JournalRecord[]): readonly Difference[] {
  const { intake } = factsOf(records);
  const pack = intake?.pack ?? null;
  if (pack === null || (pack.id === pack.pack.id && pack.path === intake?.trigger?.taskPack)) return [];
  return [{ file: 'journal.jsonl', what: 'the task pack is not the one that was asked for, or has two ids' }];
}

/** Every file a fact speaks of must be in the bundle as the fact says. */
function referenceDifferences(records: readonly JournalRecord[], manifest: Manifest): readonly Difference[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  return records.flatMap((record) => fileReferencesIn(record.facts)).flatMap((told) => {
    const file = listed.get(told.path);
    if (file === undefined) return [{ file: told.path, what: 'the journal speaks of it, the manifest does not list it' }];
    return canonicalJson(file) === canonicalJson(told) ? [] : [{ file: told.path, what: 'journal and manifest disagree about it' }];
  });
}

function manifestDifferences(manifest: Manifest, records: readonly JournalRecord[], verdict: Verdict, digest: Digest): readonly Difference[] {
  const again = buildManifest({ run: manifest.run, version: manifest.tool.version, records, verdict, files: manifest.files }, digest);
  const told = factsOf(records).intake?.tool.version ?? manifest.tool.version;
  const version = told === manifest.tool.version ? [] : [{ file: 'manifest.json', what: `\`tool\` says version ${manifest.tool.version}, the journal says ${told}` }];
  const fields = ['task', 'startedAt', 'endedAt', 'journal', 'bindings', 'files'] as const;
  return [...version, ...fields.flatMap((field) => (canonicalJson(again[field]) === canonicalJson(manifest[field]) ? [] : [{ file: 'manifest.json', what: `\`${field}\` does not follow from the journal` }]))];
}
