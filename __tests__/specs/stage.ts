import { digestOf } from '../../src/adapters/files/digest.ts';
import { specReport, type SpecEntry, type SpecFinding, type SpecReport } from '../../src/contract/spec.ts';
import { specsPolicy, type SpecsPolicy } from '../../src/contract/spec-policy.ts';
import type { SpecChange } from '../../src/specs/fired-triggers.ts';
import type { PinAnswers } from '../../src/specs/judge-pins.ts';
import { judgeSpecs, readSpecs, type SpecsInput } from '../../src/specs/judge-specs.ts';
import { specPaths } from '../../src/specs/spec-paths.ts';

export const TODAY = '2026-01-31';
export const SPEC = 'tasks/specs/login.md';

/** What a repository holds, and what is asked about it. */
export interface Stage {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly policy?: Readonly<Record<string, unknown>> | SpecsPolicy;
  readonly today?: string;
  readonly index?: unknown;
  readonly pins?: Partial<PinAnswers>;
  readonly change?: SpecChange | null;
  readonly merged?: SpecsInput['merged'];
}

const DEFAULTS = specsPolicy.parse({});

export function policyOf(values?: Readonly<Record<string, unknown>> | SpecsPolicy): SpecsPolicy {
  return values === undefined ? DEFAULTS : specsPolicy.parse(values);
}

/** Judges as a caller does: the files that are specs are read, the rest is only there. An index is written as JSON with one field a line. */
export function judge({ files, policy: values, today = TODAY, index, pins, change = null, merged = null }: Stage): SpecReport {
  const policy = policyOf(values);
  const isSpec = specPaths(policy);
  const specs = readSpecs(Object.entries(files).flatMap(([path, content]) => (isSpec(path) ? [{ path, content }] : [])), policy, today);
  return specReport.parse(
    judgeSpecs({
      policy,
      today,
      specs,
      index: index === undefined || policy.index === null ? null : { path: policy.index, content: typeof index === 'string' ? index : JSON.stringify(index, null, 2) },
      exists: (path) => Object.hasOwn(files, path),
      digest: digestOf,
      pins: { now: (path) => { const content = files[path]; return content === undefined ? null : digestOf(content); }, movedSince: () => undefined, ...pins },
      change,
      merged,
    }),
  );
}

/** A spec in front matter: these fields, and below them a title. */
export function spec(...fields: readonly string[]): string {
  return `---\n${fields.map((field) => `${field}\n`).join('')}---\n\n# Login\n\nHow people log in.\n`;
}

/** The fields of a spec with which nothing is wrong on TODAY. */
export const WHOLE: readonly string[] = ['owner: the-team', 'last_review: 2026-01-20'];

export function only(report: SpecReport): SpecEntry {
  const [entry] = report.specs;
  if (entry === undefined || report.specs.length !== 1) throw new Error(`${report.specs.length} specs`);
  return entry;
}

/** A finding on one line: where, how bad, which, and what is said. */
export function line({ path, line: at, column, severity, code, message }: SpecFinding): string {
  return `${path}:${at}:${column} ${severity} ${code} ${message}`;
}

export function codes({ findings }: SpecReport): readonly string[] {
  return findings.map(({ code }) => code.replace('spec:', ''));
}
