import type { SpecFinding } from '../../contract/spec.ts';
import { inertText } from '../../core/inert.ts';
import { frames } from './frames.ts';
import type { GuardView } from './guard-view.ts';
import { remedyOf, sentenceOf } from './sentence.ts';
import { spellOut } from './spell-out.ts';
import { countWords, statesLine, verdictSentence } from './verdict.ts';

/** What the command line prints: every finding, file by file, with its lines and how to mend it, then the counts and the verdict. It needs no colours, and nothing of a file acts on the terminal or the runner. */
export function specText(view: GuardView): string {
  const { report, today } = view;
  const frame = frames(view);
  const files = [...Map.groupBy(report.findings, ({ path }) => path).values()];
  const counts = countWords(report.findings);
  return [
    ...files.flatMap((findings) => [...findings.flatMap((finding) => findingLines(finding, frame(finding))), '']),
    `${statesLine(report.specs)}, on ${today} (UTC); ${counts.length === 0 ? 'no findings' : counts.join(', ')}.`,
    verdictSentence(report),
  ]
    .map((line) => `${inertText(line)}\n`)
    .join('');
}

function findingLines(finding: SpecFinding, frame: string | null): readonly string[] {
  const { path, line, column, severity, code, related } = finding;
  return [
    `${spellOut(path)}:${line}:${column}  ${severity === 'unknown' ? 'not checked' : severity}  ${sentenceOf(finding)} (${code})`,
    ...(frame === null ? [] : frame.split('\n').map((text) => `  ${text}`)),
    `  → ${remedyOf(finding)}`,
    ...related.map((place) => `    ${spellOut(place.path)}:${place.line}:${place.column}  ${spellOut(place.what)}`),
  ];
}
