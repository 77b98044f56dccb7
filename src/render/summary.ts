import type { ChangedFile } from '../contract/change.ts';
import type { JournalRecord } from '../contract/record.ts';
import { byHand } from './by-hand.ts';
import { modeNote } from './mode-note.ts';
import { quoteCode, quoteInline } from './quote-markdown.ts';
import { testResults } from './test-results.ts';
import { duration, SIGN, type View } from './view.ts';

/** The summary of a run, for the bundle and for the job: how it ended, phase by phase, check by check. */
export function summaryText(view: View, records: readonly JournalRecord[]): string {
  const { verdict, facts } = view;
  return [
    `# ${SIGN[verdict.status]} ${verdict.status}`,
    '',
    `${quoteInline(verdict.sentence)} (${quoteCode(verdict.reason)})`,
    '',
    `**What now:** ${quoteInline(verdict.remedy)}`,
    '',
    ...(facts.intake?.issue == null ? [] : [`Issue #${facts.intake.issue.number}: ${quoteInline(facts.intake.issue.title, 200)}`, '']),
    ...delivery(view),
    '## Phases',
    '',
    '| Phase | Ended | Took |',
    '|---|---|---|',
    ...records.map((record) => `| ${record.phase} | ${record.fault === null ? record.outcome : `broken: ${quoteInline(record.fault.message, 200)}`} | ${record.outcome === 'not-run' ? '–' : duration(Date.parse(record.endedAt) - Date.parse(record.startedAt))} |`),
    '',
    '## Checks',
    '',
    '| | Check | Answer |',
    '|---|---|---|',
    ...view.findings.map(({ check, outcome, sentence }) => `| ${MARK[outcome]} | ${quoteCode(check)} | ${outcome === 'not-run' ? 'not reached' : quoteInline(sentence, 300)} |`),
    '',
    ...(facts.verify === undefined ? [] : ['## Test Results', '', testResults(facts.verify.commands), '']),
    ...(facts.implement === undefined ? [] : ['## Changed files', '', ...changed(facts.implement.change.files), '']),
    `Run ${quoteCode(view.runId)}${view.jobUrl === '' ? '' : ` in [this job](${view.jobUrl})`}, Codex Orchestrator ${view.version}.`,
    '',
  ].join('\n');
}

function delivery(view: View): readonly string[] {
  const request = view.facts.report?.delivery?.pullRequest ?? null;
  return request === null ? byHand(view) : [`Pull request [#${request.number}](${request.url})${request.draft ? ' (draft)' : ''}`, ''];
}

function changed(files: readonly ChangedFile[]): readonly string[] {
  const shown = files.slice(0, 100).map((file) => `- ${quoteCode(file.path)} ${file.kind}${modeNote(file)}`);
  return files.length > 100 ? [...shown, `- … and ${files.length - 100} more, in change.json`] : shown;
}

const MARK = { pass: '✅', fail: '❌', unknown: '❓', 'not-applicable': '–', 'not-run': '·' } as const;
