import type { Finding } from '../contract/finding.ts';
import { quoteCode } from './quote-markdown.ts';

/**
 * What the checks answered, in one line: how many passed, and the names of those that did not. Where one failed, those
 * without an answer count as not reached. What the policy only warns of, and what it does not want asked, is named apart.
 */
export function checksLine(findings: readonly Finding[]): string {
  const enforced = findings.filter(({ mode }) => mode === undefined);
  const of = (outcome: Finding['outcome']): readonly string[] => enforced.filter((finding) => finding.outcome === outcome).map(({ check }) => quoteCode(check));
  const failed = of('fail');
  const unanswered = failed.length > 0 ? [] : of('unknown');
  const warned = warnings(findings).map(({ check }) => quoteCode(check));
  const off = findings.filter(({ mode }) => mode === 'off').map(({ check }) => quoteCode(check));
  const silent = findings.filter(({ mode, outcome }) => mode !== 'off' && outcome === 'not-run').length + of('unknown').length - unanswered.length;
  return [
    `${findings.filter(({ outcome }) => outcome === 'pass').length} passed`,
    ...(failed.length === 0 ? [] : [`failed: ${failed.join(', ')}`]),
    ...(unanswered.length === 0 ? [] : [`without an answer: ${unanswered.join(', ')}`]),
    ...(warned.length === 0 ? [] : [`failed, but the policy only warns: ${warned.join(', ')}`]),
    ...(off.length === 0 ? [] : [`turned off by the policy: ${off.join(', ')}`]),
    ...(silent === 0 ? [] : [`${silent} not reached`]),
  ].join(' · ');
}

/** The findings that would have cost the run something if the policy enforced their checks. */
export function warnings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ mode, outcome }) => mode === 'warn' && (outcome === 'fail' || outcome === 'unknown'));
}
