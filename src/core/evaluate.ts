import type { Facts } from '../contract/facts.ts';
import { checkId } from '../contract/ids.ts';
import type { Finding } from '../contract/finding.ts';
import type { Check } from './check.ts';
import { FAULTS } from './fault.ts';

/**
 * Asks every check about the facts there are. A check whose facts are missing is `not-run`;
 * one that throws is `unknown`, so that a defect of ours never lets anything pass.
 */
export function evaluate(checks: readonly Check[], facts: Partial<Facts>): readonly Finding[] {
  return checks.map((check) => {
    const described = { check: checkId.parse(check.id), kind: check.kind };
    try {
      const answer = check.ask(facts);
      if (answer === null) return { ...described, outcome: 'not-run', reason: check.reason, sentence: `${check.title}: not reached.`, remedy: '', places: [] };
      const remedy = answer.outcome === 'fail' || answer.outcome === 'unknown' ? (answer.remedy ?? check.remediation) : '';
      return { ...described, outcome: answer.outcome, reason: answer.reason ?? check.reason, sentence: answer.sentence, remedy, places: [...(answer.places ?? [])] };
    } catch (thrown) {
      const what = thrown instanceof Error ? thrown.message : `something that is no error was thrown, ${typeof thrown}`;
      return { ...described, outcome: 'unknown', reason: check.reason, sentence: `${check.title}: the check itself broke (${what}).`, remedy: FAULTS['run:internal'].remedy, places: [] };
    }
  });
}
