import type { SpecFinding, SpecReport } from '../contract/spec.ts';
import { triggersOf, type SpecsPolicy } from '../contract/spec-policy.ts';
import { matchFolded } from '../core/paths.ts';
import { treeDifferences } from '../core/tree-differences.ts';
import type { SpecTree } from '../ports/spec-tree.ts';
import type { SpecChange } from './fired-triggers.ts';
import { pinQuestions, type PinAnswers } from './judge-pins.ts';
import { inOrder, judgeSpecs, readSpecs, type MergedState } from './judge-specs.ts';
import type { ReadSpec, SpecFile } from './read-spec.ts';
import { specFindingAt } from './spec-finding.ts';
import { specPaths } from './spec-paths.ts';

/** A larger spec is not read, and a larger index, and a larger file that is pinned or changed. Bytes. */
const MOST = { spec: 1024 * 1024, index: 16 * 1024 * 1024, other: 64 * 1024 * 1024 } as const;

/** What a state of a repository is judged by. */
export interface TreeJudging {
  readonly tree: SpecTree;
  /** Where the change that is judged began; null judges the specs alone. */
  readonly before: SpecTree | null;
  /** What the change says it is about: ids and paths of specs, tasks or issues. */
  readonly about: readonly string[];
  readonly policy: SpecsPolicy;
  /** The day it is, in UTC: YYYY-MM-DD. */
  readonly today: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: (content: string | Uint8Array) => string;
}

/** What came of it, with the specs as they were read. */
export interface JudgedTree {
  readonly report: SpecReport;
  readonly specs: readonly ReadSpec[];
  /** The text of a spec, of the index or of a changed file whose lines were looked at; undefined for any other. */
  readonly text: (path: string) => string | undefined;
}

/** Judges the specs of one state of a repository, and the change that led there. Faults: `git:broken`. */
export async function judgeTree({ tree, before, about, policy, today, digest }: TreeJudging): Promise<JudgedTree> {
  const paths = [...tree.files.keys()].filter(specPaths(policy)).toSorted();
  const contents = await tree.read(paths, MOST.spec);
  const specs = readSpecs(filesOf(contents), policy, today);
  const index = await readIndexFile(tree, policy);
  const differing = before === null ? [] : treeDifferences(before.files, tree.files);
  const change = before === null ? null : await readChange(before, tree, differing, policy);
  const report = judgeSpecs({
    policy,
    today,
    specs,
    index,
    exists: (path) => tree.files.has(path),
    digest,
    pins: await answersOf(tree, specs, digest),
    change: change === null ? null : { about, files: change },
    merged: before === null ? null : await readMerged(before, differing, policy, today),
  });
  const unread = [...paths.filter((path) => !contents.has(path)), ...(index === null && policy.index !== null && tree.files.has(policy.index) ? [policy.index] : [])].map(notRead);
  const text = (path: string): string | undefined => {
    const content = contents.get(path) ?? (path === index?.path ? index.content : undefined);
    return content === undefined ? (change?.find((file) => file.path === path)?.after() ?? undefined) : typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
  return { specs, text, report: { ...report, findings: [...unread, ...report.findings].toSorted(inOrder) } };
}

/** A link could lead anywhere, and what is not read is not known to be fresh. */
function notRead(path: string): SpecFinding {
  return specFindingAt(path, { line: 1, column: 1 }, { code: 'unreadable', message: 'this is a link, or larger than a spec or an index may be, so that it was not read', remedy: 'Make it a file of its own with less text (1 MiB for a spec), or except it in `specs.except` of the policy.' });
}

function filesOf(contents: ReadonlyMap<string, Uint8Array>): readonly SpecFile[] {
  return [...contents].map(([path, content]) => ({ path, content }));
}

async function readIndexFile(tree: SpecTree, { index }: SpecsPolicy): Promise<SpecFile | null> {
  const content = index === null ? undefined : (await tree.read([index], MOST.index)).get(index);
  return index === null || content === undefined ? null : { path: index, content };
}

/** Asks for all that is pinned at once. */
async function answersOf(tree: SpecTree, specs: readonly ReadSpec[], digest: TreeJudging['digest']): Promise<PinAnswers> {
  const { paths, commits } = pinQuestions(specs);
  const pinned = await tree.read(paths, MOST.other);
  const moved = await tree.movedSince(commits);
  return {
    now: (path) => {
      const content = pinned.get(path);
      return content === undefined ? (tree.files.has(path) ? undefined : null) : digest(content);
    },
    movedSince: (commit) => moved.get(commit),
  };
}

/** The files of a change; their texts are read where a trigger looks at lines, and there alone. */
export async function readChange(before: SpecTree, after: SpecTree, differing: readonly string[], policy: SpecsPolicy): Promise<SpecChange['files']> {
  const looked = triggersOf(policy).flatMap(([, trigger]) => (trigger.mode === 'off' || trigger.words.length === 0 ? [] : [matchFolded(trigger['word-paths'])]));
  const wanted = differing.filter((path) => looked.some((matches) => matches(path)));
  const [old, now] = [await before.read(wanted, MOST.other), await after.read(wanted, MOST.other)];
  const isFolder = (path: string): boolean => [before, after].some(({ files }) => /^1[26]0000$/.test(files.get(path)?.mode ?? ''));
  return differing.map((path) => ({ path, isFolder: isFolder(path), before: () => textIn(before, old, path), after: () => textIn(after, now, path) }));
}

/** Null where there is none: no file, a link, a submodule. Undefined where there is one that was not read. Bytes that are no text are looked at all the same: a character NUL in a comment hides no line. */
function textIn(tree: SpecTree, contents: ReadonlyMap<string, Uint8Array>, path: string): string | null | undefined {
  const content = contents.get(path);
  if (content !== undefined) return new TextDecoder().decode(content);
  return tree.files.get(path)?.mode.startsWith('100') === true ? undefined : null;
}

async function readMerged(before: SpecTree, differing: readonly string[], policy: SpecsPolicy, today: string): Promise<MergedState> {
  const isSpec = specPaths(policy);
  const paths = differing.filter(isSpec);
  const found = new Map(readSpecs(filesOf(await before.read(paths, MOST.spec)), policy, today).map((spec) => [spec.path, spec]));
  return { specs: new Map(paths.map((path) => [path, found.get(path) ?? null])), index: policy.index === null || !differing.includes(policy.index) ? 'same' : await readIndexFile(before, policy) };
}
