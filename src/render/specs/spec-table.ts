import type { SpecEntry, SpecReport } from '../../contract/spec.ts';
import { quoteCode, quoteInline } from '../quote-markdown.ts';
import { outcomeOf } from '../../specs/outcome.ts';
import { bytesOf, filling, STEP_SUMMARY_LIMIT } from './filling.ts';
import { fileLink, findingItem } from './finding-item.ts';
import { frames } from './frames.ts';
import type { GuardView } from './guard-view.ts';
import { spellOut } from './spell-out.ts';
import { countWords, OUTCOME_SIGN, statesLine, verdictSentence, verdictWords } from './verdict.ts';
import { worstFirst } from './worst-first.ts';

/** Up to so many specs, each has its row; of more, only those that want something. */
const ALL_ROWS = 100;
const MOST_ROWS = 1000;
const MOST_FINDINGS = 500;
const MOST_FRAMES = 10;

/** The summary of the guard in Markdown, within a number of bytes: the verdict, what is to be mended and where, and a row a spec. What has no room is counted. */
export function specTable(view: GuardView, limit = STEP_SUMMARY_LIMIT): string {
  const { report } = view;
  const head = [`# ${OUTCOME_SIGN[outcomeOf(report)]} Spec guard: ${verdictWords(report)}`, '', `**${verdictSentence(report)}** ${judgedLine(view)}`, ''];
  const room = limit - bytesOf(head.join('\n')) - 1000;
  const findings = findingLines(view, Math.floor(room * 0.7));
  return [...head, ...findings, ...rowLines(view, room - bytesOf(findings.join('\n')))].join('\n').replace(/\n{3,}/g, '\n\n');
}

/** What was judged, of when, in one line. */
export function judgedLine({ report: { specs }, compared, today }: GuardView): string {
  const change = compared === null ? '' : compared.base === null ? `, at ${quoteCode(compared.head.slice(0, 12))}` : `, at ${quoteCode(compared.head.slice(0, 12))} with the change since ${quoteCode(compared.base.slice(0, 12))}`;
  return `${statesLine(specs)}${change}, on ${today} (UTC).`;
}

function findingLines(view: GuardView, bytes: number): readonly string[] {
  const findings = worstFirst(view.report.findings);
  if (findings.length === 0) return [];
  const frame = frames(view);
  const { shown, left } = filling(findings, { bytes, items: MOST_FINDINGS }, (finding, index) => findingItem(view, finding, index < MOST_FRAMES ? frame(finding) : null));
  const rest = findings.slice(findings.length - left);
  return [`## ${outcomeOf(view.report) === 'clean' ? 'Worth a look' : 'To mend'}`, '', ...shown, ...(left === 0 ? [] : [`- … and ${countWords(rest).join(', ')} more: ${quoteCode('codex-orchestrator spec-guard')} tells all of them.`]), ''];
}

function rowLines(view: GuardView, bytes: number): readonly string[] {
  const { report } = view;
  if (report.specs.length === 0) return [];
  const named = new Set(report.findings.map(({ path }) => path));
  const wanting = report.specs.filter(({ path, state }) => named.has(path) || BADNESS[state] < BADNESS.fresh);
  const rows = (report.specs.length <= ALL_ROWS ? report.specs : wanting).toSorted((left, right) => BADNESS[left.state] - BADNESS[right.state]);
  const { shown, left } = filling(rows, { bytes, items: MOST_ROWS }, (entry) => row(view, entry));
  const silent = report.specs.length - rows.length;
  return [
    '## Specs',
    '',
    ...(shown.length === 0 ? [] : ['| Spec | Owner | Status | Reviewed | Fresh until | Approval | State |', '|---|---|---|---|---|---|---|', ...shown, '']),
    ...(left === 0 ? [] : [`… and ${left} more of those with findings.`, '']),
    ...(silent === 0 ? [] : [`${silent} specs with which nothing is wrong are not listed.`, '']),
  ];
}

/** What wants something comes first. */
const BADNESS = { invalid: 0, stale: 1, unknown: 2, expiring: 3, fresh: 4, exempt: 5 } as const satisfies Record<SpecEntry['state'], number>;

const STATE_SIGN = { invalid: '❌', stale: '❌', unknown: '❓', expiring: '⚠️', fresh: '✅', exempt: '–' } as const satisfies Record<SpecEntry['state'], string>;

function row(view: GuardView, entry: SpecEntry): string {
  const { path, title, owners, status, lastReview, ageDays, freshUntil, state, exempt } = entry;
  const said = (text: string | null, limit: number): string => (text === null || text === '' ? '–' : quoteInline(spellOut(text), limit));
  const age = ageDays === null || ageDays < 0 ? '' : ageDays === 0 ? ', today' : `, ${ageDays === 1 ? 'one day' : `${ageDays} days`} ago`;
  const cells = [
    `${fileLink(view, path)}${title === null ? '' : `<br>${quoteInline(spellOut(title), 80)}`}`,
    said(owners.join(', '), 80),
    said(status, 40),
    lastReview === null ? '–' : `${lastReview}${age}`,
    exempt === null ? (freshUntil ?? '–') : '–',
    approvalCell(entry),
    `${STATE_SIGN[state]} ${state}${exempt === null ? '' : `: ${quoteInline(spellOut(exempt), 80)}`}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function approvalCell({ approval: { state, by, on } }: SpecReport['specs'][number]): string {
  if (state === 'none') return '–';
  return `${state}${by.length === 0 ? '' : ` by ${quoteInline(spellOut(by.join(', ')), 80)}`}${on === null ? '' : `, ${on}`}`;
}
