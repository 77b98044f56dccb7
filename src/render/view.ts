import type { CodexTurn } from '../contract/codex.ts';
import type { Facts } from '../contract/facts.ts';
import type { Finding } from '../contract/finding.ts';
import type { Status, Verdict } from '../contract/status.ts';
import { costOf } from '../core/cost.ts';
import type { Ending } from '../core/define-phase.ts';
import { countedRound, isRepeated } from '../core/rounds.ts';
import { spentIn, turnsOf } from '../core/summarise.ts';
import type { Invocation } from '../ports/invocation.ts';

/** All a renderer may look at: recorded facts and findings, the verdict, and where to read more. */
export interface View {
  readonly facts: Partial<Facts>;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** How often Codex was asked to mend its change, and which of all those attempts is the one that counts, from 1. */
  readonly repair: { readonly rounds: number; readonly counted: number };
  /** Every turn of Codex that ended with an answer. */
  readonly turns: readonly CodexTurn[];
  /** What every turn used, those that ended in a fault too. */
  readonly spent: ReturnType<typeof spentIn>;
  readonly runId: string;
  readonly jobUrl: string;
  /** The folder `docs` of this very release, as a page that people can open; empty where that is not known. */
  readonly docsUrl: string;
  readonly version: string;
}

/** The sign of a status, beside its word and never instead of it. */
export const SIGN = { SUCCESS: '✅', PARTIAL: '❌', FAILED: '💥', BLOCKED: '⛔' } as const satisfies Record<Status, string>;

/** The words the execution contract wants beside BLOCKED: by the reason, else by its area. */
const HEADLINE: Readonly<Record<string, string>> = {
  'issue:changed': 'INPUT CHANGED',
  'model:key-missing': 'INVALID INPUT',
  'plan:open-question': 'AMBIGUOUS SCOPE',
  'run:dry-run': 'DRY RUN',
  event: 'INVALID INPUT',
  actor: 'INVALID INPUT',
  input: 'INVALID INPUT',
  issue: 'INVALID INPUT',
  pack: 'INVALID INPUT',
  policy: 'INVALID INPUT',
  intake: 'INVALID INPUT',
};

/** The status with its sign, and of BLOCKED with a word on what kind of stop it is, where there is one. */
export function headline({ status, reason }: Verdict): string {
  const words = HEADLINE[reason] ?? HEADLINE[reason.split(':')[0] ?? ''];
  return `${SIGN[status]} ${status}${status === 'BLOCKED' && words !== undefined ? `: ${words}` : ''}`;
}

/** The findings that cost the run something: failures first, and what could not be answered only where nothing failed. */
export function tellingFindings({ findings }: Pick<View, 'findings'>): readonly Finding[] {
  const costly = findings.filter((finding) => costOf(finding) !== null);
  const failed = costly.filter(({ outcome }) => outcome === 'fail');
  return failed.length > 0 ? failed : costly;
}

/** Milliseconds as people say them: `420 ms`, `12 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  if (Math.round(ms) < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The view of a run on its records. */
export function viewOf(ending: Pick<Ending, 'facts' | 'records' | 'verdict'>, invocation: Pick<Invocation, 'runId' | 'jobUrl' | 'docsUrl' | 'version'>): View {
  const counted = countedRound(ending.records);
  return {
    facts: ending.facts,
    findings: ending.records.flatMap(({ phase, round, findings }) => (isRepeated(phase) && round !== counted ? [] : findings)),
    verdict: ending.verdict,
    repair: { rounds: Math.max(1, ...ending.records.map(({ round }) => round)) - 1, counted },
    turns: turnsOf(ending.records),
    spent: spentIn(ending.records),
    runId: invocation.runId,
    jobUrl: invocation.jobUrl,
    docsUrl: invocation.docsUrl,
    version: invocation.version,
  };
}
