import { finding, type Finding } from '../../src/contract/finding.ts';
import type { Facts } from '../../src/contract/facts.ts';
import type { Check } from '../../src/core/check.ts';
import { evaluate } from '../../src/core/evaluate.ts';

/** What a check answers about facts, as it would be recorded. */
export function ask(check: Check, facts: Partial<Facts>): Pick<Finding, 'outcome' | 'reason' | 'sentence' | 'places'> {
  const [answer] = evaluate([check], facts);
  const { outcome, reason, sentence, places } = finding.parse(answer);
  return { outcome, reason, sentence, places };
}
