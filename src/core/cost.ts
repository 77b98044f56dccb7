import type { CheckKind, Finding } from '../contract/finding.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Status } from '../contract/status.ts';

/** What a failed check of each kind makes of the run. */
export const COST = { gate: 'BLOCKED', guardrail: 'BLOCKED', requirement: 'PARTIAL', delivery: 'FAILED' } as const satisfies Record<CheckKind, Status>;

/** What a finding costs the run: nothing, unless it failed or could not be answered, and the policy enforces its check. */
export function costOf(finding: Finding): Status | null {
  if (finding.mode !== undefined) return null;
  switch (finding.outcome) {
    case 'fail':
      return COST[finding.kind];
    case 'unknown':
      return 'BLOCKED';
    case 'pass':
    case 'not-applicable':
    case 'not-run':
      return null;
  }
}

/** Says whether no phase but the one that always runs may follow: the phase did not end, or a finding costs more than a draft. */
export function stops({ outcome, findings }: Pick<JournalRecord, 'outcome' | 'findings'>): boolean {
  return outcome !== 'completed' || findings.some((finding) => costOf(finding) !== null && costOf(finding) !== 'PARTIAL');
}
