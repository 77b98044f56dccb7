import type { ChangedFile } from '../contract/change.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';
import { approvalHelp } from './approval.ts';
import { byHand } from './by-hand.ts';
import { modeNote } from './mode-note.ts';
import { placeList } from './places.ts';
import { pluginNote } from './plugin-note.ts';
import { quoteCode, quoteInline } from './quote-markdown.ts';
import { reasonLink } from './reason-link.ts';
import { repairNote } from './repair-note.ts';
import { testResults } from './test-results.ts';
import { duration, headline, tellingFindings, type View } from './view.ts';
import { usedLine } from './used.ts';
import { whatNow } from './what-now.ts';
import { wouldBe } from './would-be.ts';

/** The summary of a run, for the bundle and for the job: how it ended, phase by phase, check by check. */
export function summaryText(view: View, records: readonly JournalRecord[]): string {
  const { verdict, facts } = view;
  const asked = view.findings.filter(({ outcome }) => outcome !== 'not-run');
  const silent = view.findings.filter(({ outcome }) => outcome === 'not-run');
  return [
    `# ${headline(verdict)}`,
    '',
    `${quoteInline(verdict.sentence)} (${reasonLink(view)})`,
    '',
    ...placeList(view),
    whatNow(view),
    '',
    ...approvalHelp(view),
    ...(facts.intake?.pack == null ? [] : [`Task pack ${quoteCode(facts.intake.pack.path)}: ${quoteInline(facts.intake.pack.pack.title, 200)}`, '']),
    ...(facts.intake?.issue == null ? [] : [`Issue #${facts.intake.issue.number}: ${quoteInline(facts.intake.issue.title, 200)}`, '']),
    ...delivery(view),
    ...wouldBe(view),
    '## Phases',
    '',
    '| Phase | Ended | Took |',
    '|---|---|---|',
    ...records.map((record) => `| ${record.phase}${record.round === 1 ? '' : `, repair round ${record.round - 1}`} | ${ended(record, verdict)} | ${record.outcome === 'not-run' ? '–' : duration(Date.parse(record.endedAt) - Date.parse(record.startedAt))} |`),
    '',
    ...usedLine(view, records),
    '## Checks',
    '',
    '| | Check | Answer |',
    '|---|---|---|',
    ...asked.map(({ check, outcome, sentence }) => `| ${MARK[outcome]} | ${quoteCode(check)} | ${quoteInline(sentence, 300)} |`),
    '',
    ...(silent.length === 0 ? [] : [`Not reached: ${silent.map(({ check }) => quoteCode(check)).join(', ')}.`, '']),
    ...(facts.verify === undefined ? [] : ['## Test Results', '', testResults(facts.verify.commands), '', ...repairNote(view), ...pluginNote(view, 4000)]),
    ...(facts.implement === undefined ? [] : ['## Changed files', '', ...changed(facts.implement.change.files), '']),
    `Run ${quoteCode(view.runId)}${view.jobUrl === '' ? '' : ` in [this job](${view.jobUrl})`}, Codex Orchestrator ${view.version}.`,
    '',
  ].join('\n');
}

/** How a phase ended, and the checks it did not pass. Why it broke is not said again where it stands above as the reason of the run. */
function ended({ outcome, fault, findings }: JournalRecord, { sentence }: Verdict): string {
  const costly = tellingFindings({ findings }).map(({ check }) => quoteCode(check));
  const word = fault === null ? (outcome === 'not-run' ? 'not reached' : outcome) : `broken: ${fault.message === sentence ? quoteCode(fault.code) : quoteInline(fault.message, 200)}`;
  return costly.length === 0 ? word : `${word}, not passed: ${costly.join(', ')}`;
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
