import { SPEC_STATES, type SpecEntry, type SpecFinding, type SpecReport } from '../../contract/spec.ts';
import { outcomeOf } from '../../specs/outcome.ts';

/** The sign of an outcome, beside its words and never instead of them. */
export const OUTCOME_SIGN = { clean: '✅', findings: '❌', unchecked: '❓' } as const satisfies Record<ReturnType<typeof outcomeOf>, string>;

/** The sign of a finding. */
export const SEVERITY_SIGN = { error: '❌', warning: '⚠️', unknown: '❓' } as const satisfies Record<SpecFinding['severity'], string>;

/** The verdict in a few words: `3 errors, 1 warning`. */
export function verdictWords(report: Pick<SpecReport, 'findings'>): string {
  const words = countWords(report.findings);
  return outcomeOf(report) === 'clean' ? ['nothing to mend', ...words].join(', ') : words.join(', ');
}

/** The verdict in a sentence: what it means for the change, and what has to be done. */
export function verdictSentence(report: Pick<SpecReport, 'findings'>): string {
  const [errors, unknowns, warnings] = [countOf(report.findings, 'error'), countOf(report.findings, 'unknown'), countOf(report.findings, 'warning')];
  switch (outcomeOf(report)) {
    case 'findings':
      return `Refused: ${errors === 1 ? 'one error has' : `${errors} errors have`} to be mended.`;
    case 'unchecked':
      return `Not known: ${unknowns === 1 ? 'one thing' : `${unknowns} things`} could not be checked, so that nobody can say the specs are in order.`;
    case 'clean':
      return warnings === 0 ? 'Passed.' : `Passed, with ${counted(warnings, 'warning')}.`;
  }
}

/** How many specs there are, by their states: `5 specs: 3 fresh, 2 exempt`. */
export function statesLine(specs: readonly Pick<SpecEntry, 'state'>[]): string {
  if (specs.length === 0) return 'No spec is there';
  const counts = SPEC_STATES.map((state) => ({ state, count: specs.filter((spec) => spec.state === state).length })).filter(({ count }) => count > 0);
  return `${counted(specs.length, 'spec')}: ${counts.map(({ state, count }) => `${count} ${state}`).join(', ')}`;
}

/** How many findings there are of each kind; nothing of a kind that is not there. */
export function countWords(findings: readonly SpecFinding[]): readonly string[] {
  const [errors, unknowns, warnings] = [countOf(findings, 'error'), countOf(findings, 'unknown'), countOf(findings, 'warning')];
  return [...(errors === 0 ? [] : [counted(errors, 'error')]), ...(unknowns === 0 ? [] : [`${unknowns} not checked`]), ...(warnings === 0 ? [] : [counted(warnings, 'warning')])];
}

function countOf(findings: readonly SpecFinding[], severity: SpecFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
