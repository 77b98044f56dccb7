import type { SpecReport } from '../contract/spec.ts';

/** What a report comes to: an error is worse than what nobody could check, and warnings alone are clean. */
export function outcomeOf({ findings }: Pick<SpecReport, 'findings'>): 'clean' | 'findings' | 'unchecked' {
  const severities = new Set(findings.map(({ severity }) => severity));
  return severities.has('error') ? 'findings' : severities.has('unknown') ? 'unchecked' : 'clean';
}
