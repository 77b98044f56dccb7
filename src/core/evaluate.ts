import type { Facts } from '../contract/facts.ts';
import { checkId } from '../contract/ids.ts';
import type { Finding } from '../contract/finding.ts';
import { CHECK_MODES, loosestMode, STRICT_CHECKS, type CheckMode } from '../contract/policy-checks.ts';
import type { Check } from './check.ts';
import { FAULTS } from './fault.ts';

/**
 * Asks every check about the facts there are. A check whose facts are missing is `not-run`;
 * one that throws is `unknown`, so that a defect of ours never lets anything pass. What the policy only warns of, or does
 * not want asked, says so in its finding.
 */
export function evaluate(checks: readonly Check[], facts: Partial<Facts>): readonly Finding[] {
  return checks.map((check) => {
    const mode = modeOf(check.id, facts);
    const described = { check: checkId.parse(check.id), kind: check.kind, ...(mode === 'enforce' ? {} : { mode }) };
    if (mode === 'off') return { ...described, outcome: 'not-run', reason: check.reason, sentence: `${check.title}: not asked, because the policy says checks.${check.id}: off.`, remedy: '', places: [] };
    try {
      const answer = check.ask(facts);
      if (answer === null) return { ...described, outcome: 'not-run', reason: check.reason, sentence: `${check.title}: not reached.`, remedy: '', places: [] };
      const remedy = answer.outcome === 'fail' || answer.outcome === 'unknown' ? (answer.remedy ?? check.remediation) : '';
      return { ...described, outcome: answer.outcome, reason: answer.reason ?? check.reason, sentence: answer.sentence.toWellFormed(), remedy: remedy.toWellFormed(), places: (answer.places ?? []).map((place) => ({ ...place, where: place.where.toWellFormed(), what: place.what.toWellFormed() })) };
    } catch (thrown) {
      const what = thrown instanceof Error ? thrown.message : `something that is no error was thrown, ${typeof thrown}`;
      return { ...described, outcome: 'unknown', reason: check.reason, sentence: `${check.title}: the check itself broke (${what.toWellFormed()}).`, remedy: FAULTS['run:internal'].remedy, places: [] };
    }
  });
}

/** What the recorded policy makes of a check, and never more than a policy may. */
function modeOf(check: string, { intake }: Partial<Facts>): CheckMode {
  const modes: Readonly<Record<string, CheckMode | undefined>> = intake?.policy?.values.checks ?? {};
  if (STRICT_CHECKS.includes(check)) return intake?.policy?.values.plugins.strict === false ? 'warn' : 'enforce';
  const asked = Object.hasOwn(modes, check) ? (modes[check] ?? 'enforce') : 'enforce';
  return CHECK_MODES.indexOf(asked) < CHECK_MODES.indexOf(loosestMode(check)) ? 'enforce' : asked;
}
