import type { Facts, PhaseId } from '../contract/facts.ts';
import type { Finding } from '../contract/finding.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';
import type { Powers } from '../ports/powers.ts';
import type { Check } from './check.ts';
import type { Place } from './course.ts';
import { evaluate } from './evaluate.ts';
import { pick } from './pick.ts';

/** The phases that come before a phase: all it may ever read. */
export type Before<Id extends PhaseId> = {
  readonly intake: never;
  readonly prepare: 'intake';
  readonly plan: 'intake' | 'prepare';
  readonly implement: 'intake' | 'prepare' | 'plan';
  readonly verify: 'intake' | 'prepare' | 'plan' | 'implement';
  readonly report: 'intake' | 'prepare' | 'plan' | 'implement' | 'verify';
}[Id];

/** What the round before came to, for the phase that mends it: its facts, and what verification found undone. */
export interface Again extends Pick<Facts, 'implement' | 'verify'> {
  readonly missed: readonly Finding[];
}

/** Where a phase is on its way: which round it is, and for the one that declares the feedback edge what the round before came to. */
export interface Walk<Id extends PhaseId> {
  readonly round: number;
  /** Null in the first round, and for every phase that declares no feedback. */
  readonly again: Again | null;
  /** Asks the phase's own checks whether the facts so far have failed one already, so that no more work is spent. */
  readonly refused: (facts: Facts[Id]) => boolean;
}

/** A phase that runs only while nothing has stopped the run: it gets the facts it needs and the powers it uses, no others. */
export interface Phase<Id extends PhaseId, Needs extends Before<Id>, Uses extends keyof Powers> {
  readonly id: Id;
  readonly needs: readonly Needs[];
  readonly uses: readonly Uses[];
  /** The checks its facts must pass before the next phase begins. */
  readonly leave: readonly Check[];
  /** The one edge that leads back: what verification found undone is given to the phase that makes the change. */
  readonly feedback?: Id extends 'implement' ? 'verify' : never;
  readonly run: (given: Pick<Facts, Needs>, powers: Pick<Powers, Uses>, walk: Walk<Id>) => Promise<Facts[Id]>;
}

/** What the last phase is given: whatever facts there are, the records, and how the run stands. */
export interface Ending {
  readonly facts: Partial<Facts>;
  readonly records: readonly JournalRecord[];
  readonly verdict: Verdict;
}

/** What a step is entered with. */
export interface Entry extends Ending {
  readonly round: number;
  /** Null in the first round. */
  readonly again: Again | null;
}

/** What is told to the outside once the bundle is closed. */
export interface Closed extends Ending {
  /** Digest of the manifest; null when there is no bundle, because it could not be written. */
  readonly manifestSha256: string | null;
}

/** Something that could not be told to the outside, and why. */
export interface Untold {
  readonly what: string;
  readonly why: string;
}

/** The phase that always runs. What it does afterwards is repeatable and not in the bundle. */
export interface LastPhase<Id extends PhaseId, Uses extends keyof Powers> {
  readonly id: Id;
  readonly always: true;
  readonly uses: readonly Uses[];
  readonly leave: readonly Check[];
  readonly run: (ending: Ending, powers: Pick<Powers, Uses>) => Promise<Facts[Id]>;
  /** Tells the outside that the run goes on, before the named phase begins; what it throws breaks that phase. */
  readonly during?: (ending: Ending, next: Place, powers: Pick<Powers, Uses>) => Promise<void>;
  /** Tells everything, or only what could not be told before; answers what could not be told. */
  readonly afterwards: (closed: Closed, powers: Pick<Powers, Uses>, only: readonly string[] | null) => Promise<readonly Untold[]>;
}

/** A phase with its types laid off, as the table holds it. */
export interface Step {
  readonly id: PhaseId;
  readonly always: boolean;
  readonly needs: readonly PhaseId[];
  readonly uses: readonly (keyof Powers)[];
  readonly leave: readonly Check[];
  readonly run: (entry: Entry, powers: Powers) => Promise<Facts[PhaseId]>;
  readonly during: (ending: Ending, next: Place, powers: Powers) => Promise<void>;
  readonly afterwards: (closed: Closed, powers: Powers, only: readonly string[] | null) => Promise<readonly Untold[]>;
}

/** Declares a phase; reading a later phase or using a power that is not declared does not compile. */
export function definePhase<Id extends PhaseId, const Needs extends Before<Id>, const Uses extends keyof Powers>(phase: Phase<Id, Needs, Uses>): Step {
  return {
    ...phase,
    always: false,
    run: ({ facts, round, again }, powers) =>
      phase.run(pick<Facts, Needs>(facts, phase.needs), pick<Powers, Uses>(powers, phase.uses), {
        round,
        again: phase.feedback === undefined ? null : again,
        refused: (own) => evaluate(phase.leave, { ...facts, [phase.id]: own }).some(({ outcome, mode }) => outcome === 'fail' && mode === undefined),
      }),
    during: () => Promise.resolve(),
    afterwards: () => Promise.resolve([]),
  };
}

/** Declares the phase that always runs, last. */
export function defineLastPhase<Id extends PhaseId, const Uses extends keyof Powers>(phase: LastPhase<Id, Uses>): Step {
  return {
    ...phase,
    needs: [],
    run: (ending, powers) => phase.run(ending, pick<Powers, Uses>(powers, phase.uses)),
    during: async (ending, next, powers) => phase.during?.(ending, next, pick<Powers, Uses>(powers, phase.uses)),
    afterwards: (closed, powers, only) => phase.afterwards(closed, pick<Powers, Uses>(powers, phase.uses), only),
  };
}
