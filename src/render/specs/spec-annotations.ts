import type { SpecFinding } from '../../contract/spec.ts';
import { workflowCommand } from '../../core/workflow-command.ts';
import { inertText } from '../../core/inert.ts';
import type { Annotation } from '../../ports/publisher.ts';
import { SPEC_MEANINGS } from '../../specs/spec-meanings.ts';
import { quotePlain } from '../quote-markdown.ts';
import type { GuardView } from './guard-view.ts';
import { remedyOf, sentenceOf } from './sentence.ts';
import { isPlain, spellOut } from './spell-out.ts';
import { countWords } from './verdict.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub takes so many in one request of a check run, and shows so many errors and so many warnings of one step. */
const MOST_OF_A_CHECK = 50;
const MOST_OF_A_STEP = 10;

/** What a check run says beside the lines, the worst first, and how many findings it has no room for. A file whose name holds hidden characters cannot be pointed at, and is left to the summary. */
export function specAnnotations({ report }: Pick<GuardView, 'report'>): { readonly annotations: readonly Annotation[]; readonly leftOut: number } {
  const shown = worstFirst(report.findings).filter(({ path }) => isPlain(path)).slice(0, MOST_OF_A_CHECK);
  const annotations = shown.map((finding): Annotation => ({ path: finding.path, line: finding.line, level: finding.severity === 'error' ? 'failure' : 'warning', title: titleOf(finding), message: quotePlain(told(finding), 2000) }));
  return { annotations, leftOut: report.findings.length - annotations.length };
}

/** The same as lines that a runner turns into annotations of a step; the last tells how many findings GitHub would not show. */
export function specCommands({ report }: Pick<GuardView, 'report'>): readonly string[] {
  const findings = worstFirst(report.findings);
  const isError = ({ severity }: SpecFinding): boolean => severity === 'error';
  const shown = [...findings.filter(isError).slice(0, MOST_OF_A_STEP), ...findings.filter((finding) => !isError(finding)).slice(0, MOST_OF_A_STEP)];
  const left = findings.filter((finding) => !shown.includes(finding));
  const rest = left.length === 0 ? [] : [workflowCommand('notice', { title: 'Spec guard' }, `${countWords(left).join(', ')} more; the summary of this job names them.`)];
  return [...shown.map(commandOf), ...rest];
}

function commandOf(finding: SpecFinding): string {
  const { path, line, column, severity } = finding;
  const isNamed = isPlain(path) && inertText(path) === path;
  const place = isNamed ? { file: path, line, col: column } : {};
  const message = inertText(`${isNamed ? '' : `${spellOut(path)}:${line}: `}${told(finding)}`);
  return workflowCommand(severity === 'error' ? 'error' : 'warning', { ...place, title: titleOf(finding) }, message);
}

function titleOf({ code }: SpecFinding): string {
  return `${SPEC_MEANINGS[code].title} (${code})`;
}

function told(finding: SpecFinding): string {
  return `${sentenceOf(finding)} ${remedyOf(finding)}`;
}
