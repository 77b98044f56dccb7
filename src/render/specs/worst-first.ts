import type { SpecFinding } from '../../contract/spec.ts';
import type { SpecCode } from '../../contract/spec-codes.ts';

/** What a change lacks is its author's to mend; the rest may have been there before. */
const OF_THE_CHANGE: ReadonlySet<SpecCode> = new Set(['spec:mini-spec-missing', 'spec:change-unread']);

/** Findings in the order in which people need them where not all can be shown: errors first, and of each kind first what the change itself lacks. The rest of the order stays. */
export function worstFirst(findings: readonly SpecFinding[]): readonly SpecFinding[] {
  const rank = ({ severity, code }: SpecFinding): number => ORDER.indexOf(severity) * 2 + (OF_THE_CHANGE.has(code) ? 0 : 1);
  return findings.toSorted((left, right) => rank(left) - rank(right));
}

const ORDER: readonly SpecFinding['severity'][] = ['error', 'unknown', 'warning'];
