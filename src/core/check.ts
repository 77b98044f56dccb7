import type { Facts, PhaseId } from '../contract/facts.ts';
import type { CheckKind, Place } from '../contract/finding.ts';
import { pick } from './pick.ts';

/** What a check answers about the facts it reads. */
export interface Answer {
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  /** One sentence a newcomer understands. */
  readonly sentence: string;
  readonly places?: readonly Place[];
  /** A closer reason than the check's own, where one check judges several. */
  readonly reason?: string;
  /** A closer remedy than the check's own, likewise. */
  readonly remedy?: string;
}

/** A check as its file declares it. Docs, reports and `explain` come from this same object. */
export interface CheckDefinition<Reads extends PhaseId> {
  /** Equals the file's name. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly lifecycle: 'experimental' | 'stable' | 'deprecated';
  readonly title: string;
  readonly rationale: string;
  readonly remediation: string;
  /** The reason code of a run that this check stops, spelled `area:slug`. */
  readonly reason: string;
  /** The phases whose facts it sees; it sees no others. */
  readonly reads: readonly Reads[];
  /** Pure, total and synchronous; it never decides what its answer costs. */
  readonly evaluate: (facts: Pick<Facts, Reads>) => Answer;
}

/** A check of any kind, as a list holds it: it says itself whether the facts it reads are there. */
export interface Check extends Omit<CheckDefinition<never>, 'evaluate' | 'reads'> {
  readonly reads: readonly PhaseId[];
  /** Null when a phase it reads has no facts. */
  readonly ask: (facts: Partial<Facts>) => Answer | null;
}

/** Declares a check. */
export function defineCheck<Reads extends PhaseId>(definition: CheckDefinition<Reads>): Check {
  const { evaluate, ...described } = definition;
  return {
    ...described,
    ask: (facts) => (hasAll(facts, definition.reads) ? evaluate(pick<Facts, Reads>(facts, definition.reads)) : null),
  };
}

function hasAll(facts: Partial<Facts>, reads: readonly PhaseId[]): boolean {
  return reads.every((phase) => facts[phase] !== undefined);
}
