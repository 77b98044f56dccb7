import type { SpecFinding, SpecPlace } from '../contract/spec.ts';
import { daysBetween, readDay } from './days.ts';
import type { IndexEntry, Placed, SpecIndex } from './read-index.ts';
import type { ReadSpec } from './read-spec.ts';
import { quoted, specFindingAt, type Wrong } from './spec-finding.ts';

/** What the index is compared with. */
export interface IndexSurroundings {
  readonly specs: readonly ReadSpec[];
  /** Whether a path is a file of the repository. */
  readonly exists: (path: string) => boolean;
  readonly today: string;
}

/** The entry of each spec by its path, and what is wrong with the index. */
export interface JudgedIndex {
  readonly entryOf: ReadonlyMap<string, IndexEntry>;
  readonly findings: readonly SpecFinding[];
}

/** Compares the index with the files: entries without a file, files without an entry, entries that are there twice, and what both say differently. */
export function judgeIndex(index: SpecIndex, { specs, exists, today }: IndexSurroundings): JudgedIndex {
  const wrong = (at: Placed<unknown>['at'], what: Wrong): SpecFinding => specFindingAt(index.path, at, what);
  const { entryOf, findings: doubles } = entriesByFile(index, wrong);
  const byPath = new Map(specs.map((spec) => [spec.path, spec]));
  const findings = [...index.findings, ...doubles];
  for (const entry of index.entries) {
    findings.push(...unknownFiles(entry, (path) => byPath.has(path) || exists(path), wrong), ...flawsOf(entry, today, wrong));
    const spec = entry.file === null ? undefined : byPath.get(entry.file.value);
    if (spec !== undefined && spec.isReadable && entryOf.get(spec.path) === entry) findings.push(...differences(entry, spec, wrong));
  }
  const isWhole = index.findings.every(({ code }) => code !== 'spec:index-unreadable');
  for (const spec of isWhole ? specs : []) {
    if (spec.isStub || entryOf.has(spec.path)) continue;
    const remedy = `Add an entry with "path": ${JSON.stringify(spec.path)} to \`${index.list.value}\` of ${index.path}, below line ${index.list.at.line}.`;
    findings.push(specFindingAt(spec.path, { line: 1, column: 1 }, { code: 'index-missing', message: `${index.path} has no entry for this spec`, remedy, related: [{ path: index.path, ...index.list.at, what: `\`${index.list.value}\` begins here` }] }));
  }
  return { entryOf, findings };
}

type Tell = (at: Placed<unknown>['at'], what: Wrong) => SpecFinding;

/** The first entry that is of a file counts, else the first that names it. */
function entriesByFile(index: SpecIndex, wrong: Tell): JudgedIndex {
  const entryOf = new Map<string, IndexEntry>();
  const ids = new Map<string, Placed<string>>();
  const findings: SpecFinding[] = [];
  const before = (at: Placed<string>['at']): readonly SpecPlace[] => [{ path: index.path, ...at, what: 'the first one' }];
  for (const entry of index.entries) {
    const { file, id } = entry;
    const first = file === null ? undefined : entryOf.get(file.value);
    if (file !== null && first === undefined) entryOf.set(file.value, entry);
    if (file !== null && first !== undefined) findings.push(wrong(file.at, { code: 'index-duplicate', message: `${file.value} has a second entry here; the first is on line ${first.at.line}`, remedy: 'Keep one of the two.', related: before(first.at) }));
    const same = id === null ? undefined : ids.get(id.value);
    if (id !== null && same === undefined) ids.set(id.value, id);
    if (id !== null && same !== undefined && first === undefined) findings.push(wrong(id.at, { code: 'index-duplicate', message: `the id ${quoted(id.value)} is there a second time; the first is on line ${same.at.line}`, remedy: 'Give one of the two another id, or remove it.', related: before(same.at) }));
  }
  for (const entry of index.entries) for (const { value } of entry.others) if (!entryOf.has(value)) entryOf.set(value, entry);
  return { entryOf, findings };
}

function unknownFiles({ file, others, at, id }: IndexEntry, isThere: (path: string) => boolean, wrong: Tell): readonly SpecFinding[] {
  const named = [...(file === null ? [] : [file]), ...others];
  if (named.length === 0) return [wrong(at, { code: 'index-entry', message: `the entry ${quoted(id?.value ?? '')} names no file`, remedy: 'Add "path" with the file it is about, or remove it.' })];
  return named.filter(({ value }) => !isThere(value)).map(({ value, at: where }) => wrong(where, { code: 'index-unknown', message: `the index names ${quoted(value)}, which is no file of the repository`, remedy: `Correct the path on line ${where.line}, or remove the entry.` }));
}

function flawsOf({ status, lastReview, approval }: IndexEntry, today: string, wrong: Tell): readonly SpecFinding[] {
  const findings: SpecFinding[] = [];
  if (status !== null && status.known === null) findings.push(wrong(status.at, { code: 'index-status', severity: 'warning', message: `the status ${quoted(status.value)} is none that is known here`, remedy: 'Use one such as draft, approved, active or done.' }));
  const review = lastReview === null ? null : readDay(lastReview.value);
  if (lastReview !== null && review !== null && 'flaw' in review) findings.push(wrong(lastReview.at, { code: 'index-review', message: `\`last_review\` is ${quoted(lastReview.value)}, which is no day`, remedy: `Write it as YYYY-MM-DD, such as ${today}.` }));
  if (approval?.word !== 'approved') return findings;
  if (approval.on === null) findings.push(wrong(approval.at, { code: 'index-gate', message: 'the gate is approved and does not say since when', remedy: `Add "approved_on" with the day, such as ${JSON.stringify(today)}.` }));
  if (approval.on !== null && daysBetween(approval.on, today) < 0) findings.push(wrong(approval.at, { code: 'index-gate', message: `the gate is approved on ${approval.on}, which is still to come`, remedy: `Write the day on which it was approved, ${today} at the latest (UTC).` }));
  return findings;
}

/** What the file says counts; that the index says something else is told. */
function differences({ status, lastReview }: IndexEntry, spec: ReadSpec, wrong: Tell): readonly SpecFinding[] {
  const findings: SpecFinding[] = [];
  const place = (name: 'status' | 'lastReview', what: string): readonly SpecPlace[] => [{ path: spec.path, ...spec.at(name), what }];
  if (status !== null && spec.status !== null && spec.status.word !== status.value) findings.push(wrong(status.at, { code: 'index-status', message: `the index says that ${spec.path} is ${quoted(status.value)}, and the file says ${quoted(spec.status.word)}`, remedy: `Correct line ${status.at.line} here, or line ${spec.at('status').line} there.`, related: place('status', 'the status in the file') }));
  const review = lastReview === null ? null : readDay(lastReview.value);
  if (lastReview !== null && review !== null && 'day' in review && spec.lastReview !== null && review.day !== spec.lastReview.day) findings.push(wrong(lastReview.at, { code: 'index-review', message: `the index says that ${spec.path} was reviewed on ${review.day}, and the file says ${spec.lastReview.day}`, remedy: `Correct line ${lastReview.at.line} here, or line ${spec.lastReview.at.line} there.`, related: place('lastReview', 'the review in the file') }));
  return findings;
}
