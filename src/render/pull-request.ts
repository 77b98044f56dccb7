import { packLine } from '../core/pack-mark.ts';
import { costOfTurns } from '../core/price.ts';
import { titleOf } from '../core/unit.ts';
import type { PullRequestText } from '../ports/publisher.ts';
import { warnings } from './checks-line.ts';
import { ACTIONS_BOT, ciNotice } from './ci-notice.ts';
import { fitting } from './fitting.ts';
import { hiddenTextNote } from './hidden-text.ts';
import { modeNote } from './mode-note.ts';
import { openedNote } from './opened.ts';
import { pluginNote } from './plugin-note.ts';
import { repairNote } from './repair-note.ts';
import { quoteCell, quoteCode, quoteInline, quotePlain } from './quote-markdown.ts';
import { reasonLink } from './reason-link.ts';
import { testResults } from './test-results.ts';
import { SIGN, tellingFindings, type View } from './view.ts';
import { whatNow } from './what-now.ts';

/** How much of each thing is shown; what is left out is in the evidence. */
interface Detail {
  /** Characters of the output of a command that failed. */
  readonly tail: number;
  /** Items of a list, and characters of one. */
  readonly items: number;
  readonly line: number;
}

/** Tried in this order until the body fits, so that no section is ever cut off. */
const DETAILS: readonly Detail[] = [
  { tail: 4096, items: 100, line: 500 },
  { tail: 1024, items: 100, line: 500 },
  { tail: 0, items: 50, line: 200 },
  { tail: 0, items: 15, line: 80 },
];

/** The pull request of a run, by the account that it is of: title, body, and whether it is a draft. Everything but SUCCESS is a draft and marked; a policy may want drafts always. */
export function pullRequestText(view: View, author = ACTIONS_BOT): PullRequestText {
  const { verdict, facts } = view;
  const mark = verdict.status === 'SUCCESS' ? '' : `${SIGN[verdict.status]} `;
  const title = `${mark}${quotePlain(facts.intake === undefined ? '' : titleOf(facts.intake), 200) || `Run ${view.runId}`}`;
  return { title, body: fitting(DETAILS.map((detail) => () => body(view, detail, author))), draft: verdict.status !== 'SUCCESS' || facts.intake?.policy?.values.delivery.draft === true };
}

function body(view: View, detail: Detail, author: string): string {
  const { facts, verdict } = view;
  const issue = facts.intake?.issue?.number;
  const pack = facts.intake?.pack ?? null;
  return [
    `${SIGN[verdict.status]} **${verdict.status}** (${reasonLink(view)}): ${quoteInline(verdict.sentence)}`,
    '',
    ...(verdict.status === 'SUCCESS' ? [] : [whatNow(view), '']),
    ...(issue === undefined ? [] : [`Refs #${issue}`, '']),
    ...(pack === null ? [] : [packLine(pack), '']),
    ...hiddenTextNote(view),
    ...openedNote(view),
    '## Summary',
    '',
    'Codex says:',
    '',
    quoteInline(facts.implement?.answer.summary ?? '', detail.line * 8),
    '',
    '## Changes',
    '',
    ...changes(view, detail),
    '',
    '## Test Results',
    '',
    testResults(facts.verify?.commands ?? [], detail.tail),
    '',
    ...repairNote(view),
    ...pluginNote(view, detail.tail),
    ciNotice(author),
    '',
    '## Acceptance Criteria',
    '',
    ...criteria(view, detail),
    '',
    '## Known limitations',
    '',
    ...limitations(view, detail),
    '',
    '## Evidence',
    '',
    ...evidence(view),
    '',
  ].join('\n');
}

function changes({ facts }: View, { items, line }: Detail): readonly string[] {
  const said = listed((facts.implement?.answer.changes ?? []).map((text) => `- ${quoteInline(text, line)}`), items);
  const rows = (facts.implement?.change.files ?? []).map((file) => `| ${quoteCell(file.path, 300)} | ${file.kind}${modeNote(file)} | ${file.addedLines === null ? 'binary' : `+${file.addedLines} −${file.deletedLines ?? 0}`} |`);
  return [...(said.length > 0 ? ['Codex says:', '', ...said, ''] : []), 'What changed, as read from disk:', '', '| File | Change | Lines |', '|---|---|---|', ...listed(rows, items, (more) => `| … and ${more} more | | |`)];
}

function criteria({ facts }: View, { items, line }: Detail): readonly string[] {
  const { issue = null, pack = null } = facts.intake ?? {};
  const ofPack = (pack?.pack.criteria ?? []).map(({ id, text, expect }) => `- [ ] **${id}** ${quoteInline(text, line)}${expect === 'fail' ? ' (this must not be so)' : ''}`);
  const ofIssue = (issue?.contract.criteria ?? []).map(({ id, text }) => `- [ ] **${pack === null ? '' : 'Issue, '}${id}** ${quoteInline(text, line)}`);
  return ['The commands above judge the change as a whole. Whether each criterion is met is for the reviewer to tick.', '', ...listed([...ofPack, ...ofIssue], items), ...about(facts, items, line)];
}

/** What a task pack says of itself besides, its review notes among it. Nothing was decided by it. */
function about({ intake }: View['facts'], items: number, line: number): readonly string[] {
  const fields = intake?.pack?.pack.about ?? [];
  return fields.length === 0 ? [] : ['', 'The task pack says besides:', '', ...listed(fields.map(({ field, text }) => `- ${quoteInline(field, line)}: ${quoteInline(text, line)}`), items)];
}

function limitations(view: View, { items, line }: Detail): readonly string[] {
  const { prepare, implement, plan, verify } = view.facts;
  const unverified = prepare?.codex == null || prepare.codex.pinned ? [] : [`- Codex ${quoteCode(prepare.codex.version)} is **unverified**: Codex Orchestrator ${view.version} was neither built nor tested with it. The policy allows it.`];
  const failed = tellingFindings(view).map(({ sentence }) => `- ${quoteInline(sentence, line)}`);
  const warned = warnings(view.findings).map(({ check, sentence }) => `- Only warned of, by the policy (${quoteCode(check)}): ${quoteInline(sentence, line)}`);
  const said = (implement?.answer.limitations ?? []).map((text) => `- Codex says: ${quoteInline(text, line)}`);
  const risks = (plan?.plan.risks ?? []).map((text) => `- Risk named in the plan: ${quoteInline(text, line)}`);
  const questions = (plan?.plan.openQuestions ?? []).map(({ question }) => `- Open question: ${quoteInline(question, line)}`);
  const unplanned = (implement?.unplanned ?? []).map((path) => `- ${quoteCell(path, 300)} was changed although the plan did not name it.`);
  const notRun = verify === undefined ? [] : ['- Not done by this release, and not counted as passed: a comparison with the base, an independent review.'];
  return [...unverified, ...movedBase(view), ...[failed, warned, unplanned, said, questions, risks].flatMap((list) => listed(list, items)), ...notRun];
}

/** That the base is not any more where the change was made; GitHub shows the pull request against the base as it is. */
function movedBase({ facts: { intake, report } }: View): readonly string[] {
  const from = intake?.base?.commit;
  const base = report?.base;
  if (base === undefined || from === undefined || base.now === from) return [];
  return [`- The base moved on during the run, from ${quoteCode(from)} ${base.now === null ? 'and is gone' : `to ${quoteCode(base.now)}`}: the change was made and verified on the former.`];
}

function listed(lines: readonly string[], most: number, rest = (more: number): string => `- … and ${more} more, in the evidence`): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), rest(lines.length - most)] : lines;
}

function evidence({ facts, turns, spent, runId, jobUrl, version }: View): readonly string[] {
  const input = spent.reduce((sum, { usage }) => sum + usage.inputTokens, 0);
  const output = spent.reduce((sum, { usage }) => sum + usage.outputTokens, 0);
  const cost = costOfTurns(spent, facts.intake?.policy?.values.prices ?? []);
  const trigger = facts.intake?.trigger ?? null;
  const isLocal = trigger?.event === 'local';
  return [
    `- Run ${quoteCode(runId)}${jobUrl === '' ? '' : ` in [this job](${jobUrl})`}${isLocal ? ` on a machine of ${quoteCode(trigger.actor)}; the evidence bundle stayed there.` : '; the evidence bundle is an artifact of it.'}`,
    `- To check the status yourself: \`codex-orchestrator verify BUNDLE --manifest-sha256 DIGEST\`, with the digest from ${isLocal ? '`evidence-index.json` beside it' : trigger?.issue === null ? 'the check beside the base commit' : 'the comment on the issue'}.`,
    ...(facts.implement === undefined ? [] : [`- Base ${quoteCode(facts.implement.change.baseCommit)}, verified tree ${quoteCode(facts.implement.change.candidateTree)}.`]),
    ...(facts.intake?.pack == null ? [] : [`- Task pack ${quoteCode(facts.intake.pack.path)} of the base commit, SHA-256 ${quoteCode(facts.intake.pack.sha256)}.`]),
    ...(facts.intake?.policy == null ? [] : [`- Policy ${quoteCode(facts.intake.policy.path)} of the base commit, SHA-256 ${quoteCode(facts.intake.policy.sha256)}, preset ${facts.intake.policy.values.preset}${facts.intake.policy.layers.filter(({ layer }) => layer === 'floor').map(({ source, sha256 }) => `, within the floor ${quoteCode(source)}${sha256 === null ? '' : `, SHA-256 ${quoteCode(sha256)}`}`).join('')}.`]),
    ...(facts.prepare?.codex == null ? [] : [`- Codex CLI ${facts.prepare.codex.version}${facts.prepare.codex.pinned ? '' : ` (**unverified**)`}, model ${quoteCode(turns[0]?.model ?? '')}; ${input} tokens in, ${output} tokens out${cost === null ? '' : `, ${cost} US dollars by the prices of the policy`}.`]),
    ...(facts.intake === undefined || facts.intake.requested.codexSettings.length === 0 ? [] : [`- Settings of codex-args: ${facts.intake.requested.codexSettings.map((setting) => quoteCode(setting)).join(', ')}.`]),
    `- Made by Codex Orchestrator ${version}. Codex executes. Humans decide.`,
  ];
}
