import type { SpecFinding, SpecReport } from '../contract/spec.ts';
import type { SpecsPolicy } from '../contract/spec-policy.ts';
import { firedTriggers, type SpecChange } from './fired-triggers.ts';
import { judgeIndex } from './judge-index.ts';
import { judgeMiniSpecs } from './judge-mini-specs.ts';
import type { PinAnswers } from './judge-pins.ts';
import { judgeSpec } from './judge-spec.ts';
import { readIndex } from './read-index.ts';
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
}

/** Reads files as specs. */
export function readSpecs(files: readonly SpecFile[], policy: SpecsPolicy, today: string): readonly ReadSpec[] {
  return files.map((file) => readSpec(file, policy, today));
}

/** Judges all specs, the index and a change: one entry a spec by path, and every finding by path and line. Pure, and linear in what it is given. */
export function judgeSpecs({ policy, today, specs, index, exists, digest, pins, change }: SpecsInput): SpecReport {
  const read = index === null ? null : readIndex(index);
  const judgedIndex = read === null ? null : judgeIndex(read, { specs, exists, today });
  const judged = specs.map((spec) => judgeSpec(spec, { policy, today, pins, digest, entry: judgedIndex?.entryOf.get(spec.path) ?? null, indexPath: index?.path ?? null }));
  const ofChange = change === null ? [] : judgeMiniSpecs(firedTriggers(change, policy, ownFiles(policy)), change, judged);
  const findings = [...judged.flatMap((one) => one.findings), ...(judgedIndex?.findings ?? []), ...ofChange];
  return { specs: judged.map(({ entry }) => entry).toSorted((left, right) => compare(left.path, right.path)), findings: findings.toSorted(inOrder) };
}

/** What says what is wanted, not what does it. */
function ownFiles(policy: SpecsPolicy): (path: string) => boolean {
  const isSpec = specPaths(policy);
  return (path) => path === policy.index || isSpec(path);
}

function inOrder(left: SpecFinding, right: SpecFinding): number {
  return compare(left.path, right.path) || left.line - right.line || left.column - right.column || compare(left.code, right.code);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
