import type { Finding } from '../contract/finding.ts';
import { quoteCode } from './quote-markdown.ts';

/** What the checks answered, in one line: how many passed, and the names of those that did not. Where one failed, those without an answer count as not reached. */
export function checksLine(findings: readonly Finding[]): string {
  const of = (outcome: Finding['outcome']): readonly string[] => findings.filter((finding) => finding.outcome === outcome).map(({ check }) => quoteCode(check));
  const failed = of('fail');
  const unanswered = failed.length > 0 ? [] : of('unknown');
  const silent = of('not-run').length + of('unknown').length - unanswered.length;
  return [
    `${of('pass').length} passed`,
    ...(failed.length === 0 ? [] : [`failed: ${failed.join(', ')}`]),
    ...(unanswered.length === 0 ? [] : [`without an answer: ${unanswered.join(', ')}`]),
    ...(silent === 0 ? [] : [`${silent} not reached`]),
  ].join(' · ');
}
