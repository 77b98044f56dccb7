import type { SpecFinding, SpecReport } from '../contract/spec.ts';
import type { SpecsPolicy } from '../contract/spec-policy.ts';
import { firedTriggers, type SpecChange } from './fired-triggers.ts';
import { judgeIndex } from './judge-index.ts';
import { judgeMiniSpecs } from './judge-mini-specs.ts';
import type { PinAnswers } from './judge-pins.ts';
import { judgeSpec, type JudgedSpec } from './judge-spec.ts';
import { asMerged } from './merged-approvals.ts';
import { removedSpecs } from './removed-specs.ts';
import { readIndex, type IndexEntry } from './read-index.ts';
import { readSpec, type ReadSpec, type SpecFile } from './read-spec.ts';
import { specPaths } from './spec-paths.ts';

/** Everything the guard judges by. */
export interface SpecsInput {
  readonly policy: SpecsPolicy;
  /** The day it is, in UTC: YYYY-MM-DD. */
  readonly today: string;
  /** Every file that specPaths says yes to, read. */
  readonly specs: readonly ReadSpec[];
  /** The index; null where there is none. */
  readonly index: SpecFile | null;
  /** Whether a path is a file of the repository that is judged. */
  readonly exists: (path: string) => boolean;
  /** SHA-256 in hexadecimal. */
  readonly digest: (content: string | Uint8Array) => string;
  readonly pins: PinAnswers;
  /** What is judged against the triggers; null judges the specs alone. */
  readonly change: SpecChange | null;
  /** What approvals are compared with; null takes them as they stand. */
  readonly merged: MergedState | null;
}

/** What was there before a change, as far as it is about specs. */
export interface MergedState {
  /** The specs among the files that differ, as they were; null for one that was none. */
  readonly specs: ReadonlyMap<string, ReadSpec | null>;
  readonly index: SpecFile | null | 'same';
}

/** Reads files as specs. */
export function readSpecs(files: readonly SpecFile[], policy: SpecsPolicy, today: string): readonly ReadSpec[] {
  return files.map((file) => readSpec(file, policy, today));
}

/** Judges all specs, the index and a change: one entry a spec by path, and every finding by path and line. Pure, and linear in what it is given. */
export function judgeSpecs(input: SpecsInput): SpecReport {
  const { policy, specs, change } = input;
  const { judged, findings: ofIndex } = judgeState(input, specs, input.index);
  const before = input.merged === null ? new Map<string, JudgedSpec | null>() : judgedBefore(input, input.merged);
  const answering = policy['approve-in-change'] ? judged : judged.map((one) => asMerged(one, before.get(one.spec.path)));
  const removed = removedSpecs([...before.values()].flatMap((one) => one ?? []), judged);
  const ofChange = change === null ? [] : judgeMiniSpecs(firedTriggers(change, policy, ownFiles(policy)), change, answering);
  const findings = [...answering.flatMap((one) => one.findings), ...ofIndex, ...removed, ...ofChange];
  return { specs: answering.map(({ entry }) => entry).toSorted((left, right) => compare(left.path, right.path)), findings: findings.toSorted(inOrder) };
}

function judgeState({ policy, today, exists, digest, pins }: SpecsInput, specs: readonly ReadSpec[], index: SpecFile | null): { readonly judged: readonly JudgedSpec[]; readonly findings: readonly SpecFinding[] } {
  const { entryOf, findings } = index === null ? { entryOf: new Map<string, IndexEntry>(), findings: [] } : judgeIndex(readIndex(index), { specs, exists, today });
  return { judged: specs.map((spec) => judgeSpec(spec, { policy, today, pins, digest, entry: entryOf.get(spec.path) ?? null, indexPath: index?.path ?? null })), findings };
}

/** How it stood before a change with each spec that it touches; null for one that was none. A change of the index touches all of them. */
function judgedBefore(input: SpecsInput, { specs: differing, index }: MergedState): ReadonlyMap<string, JudgedSpec | null> {
  const others = index === 'same' ? [] : input.specs.filter(({ path }) => !differing.has(path));
  const specs = [...others, ...[...differing.values()].flatMap((spec) => spec ?? [])];
  const judged = specs.length === 0 ? [] : judgeState(input, specs, index === 'same' ? input.index : index).judged;
  return new Map([...[...differing.keys()].map((path) => [path, null] as const), ...judged.map((one) => [one.spec.path, one] as const)]);
}

/** What says what is wanted, not what does it. */
export function ownFiles(policy: SpecsPolicy): (path: string) => boolean {
  const isSpec = specPaths(policy);
  return (path) => path === policy.index || isSpec(path);
}

/** The order of findings: by path, then by place. */
export function inOrder(left: SpecFinding, right: SpecFinding): number {
  return compare(left.path, right.path) || left.line - right.line || left.column - right.column || compare(left.code, right.code);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
