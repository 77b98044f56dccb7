import type { PullRequestText } from '../ports/publisher.ts';
import { quoteCode, quoteInline, quotePlain } from './quote-markdown.ts';
import { testResults } from './test-results.ts';
import { SIGN, tellingFindings, type View } from './view.ts';

/** GitHub's own limit for a body, in characters. */
const LIMIT = 65_536;

/** The pull request of a run: title, body, and whether it is a draft. Everything but SUCCESS is a draft and marked. */
export function pullRequestText(view: View): PullRequestText {
  const { verdict, facts } = view;
  const mark = verdict.status === 'SUCCESS' ? '' : `${SIGN[verdict.status]} `;
  const title = `${mark}${quotePlain(facts.intake?.issue?.title ?? `Run ${view.runId}`, 200)}`;
  return { title, body: bounded(body(view)), draft: verdict.status !== 'SUCCESS' };
}

function body(view: View): string {
  const { facts, verdict } = view;
  const issue = facts.intake?.issue?.number;
  return [
    `${SIGN[verdict.status]} **${verdict.status}** (${quoteCode(verdict.reason)}): ${quoteInline(verdict.sentence)}`,
    '',
    ...(issue === undefined ? [] : [`Refs #${issue}`, '']),
    '## Summary',
    '',
    quoteInline(facts.implement?.answer.summary ?? '', 4000),
    '',
    '## Changes',
    '',
    ...changes(view),
    '',
    '## Test Results',
    '',
    testResults(facts.verify?.commands ?? []),
    '',
    '## Acceptance Criteria',
    '',
    ...criteria(view),
    '',
    '## Known limitations',
    '',
    ...limitations(view),
    '',
    '## Evidence',
    '',
    ...evidence(view),
    '',
  ].join('\n');
}

function changes({ facts }: View): readonly string[] {
  const said = (facts.implement?.answer.changes ?? []).map((line) => `- ${quoteInline(line)}`);
  const files = facts.implement?.change.files ?? [];
  const rows = files.slice(0, 100).map(({ path, kind, addedLines, deletedLines }) => `| ${quoteCode(path).replaceAll('|', '\\|')} | ${kind} | ${addedLines === null ? 'binary' : `+${addedLines} −${deletedLines ?? 0}`} |`);
  const more = files.length > 100 ? [`| … and ${files.length - 100} more | | |`] : [];
  return [...said, ...(said.length > 0 ? [''] : []), '| File | | Lines |', '|---|---|---|', ...rows, ...more];
}

function criteria({ facts }: View): readonly string[] {
  const items = facts.intake?.issue?.contract.criteria ?? [];
  return ['The commands above judge the change as a whole. Whether each criterion is met is for the reviewer to tick.', '', ...items.map(({ id, text }) => `- [ ] **${id}** ${quoteInline(text)}`)];
}

function limitations(view: View): readonly string[] {
  const { implement, plan, verify } = view.facts;
  const failed = tellingFindings(view).map(({ sentence }) => `- ${quoteInline(sentence)}`);
  const said = (implement?.answer.limitations ?? []).map((line) => `- ${quoteInline(line)}`);
  const risks = (plan?.plan.risks ?? []).map((line) => `- Risk named in the plan: ${quoteInline(line)}`);
  const questions = (plan?.plan.openQuestions ?? []).map(({ question }) => `- Open question: ${quoteInline(question)}`);
  const unplanned = (implement?.unplanned ?? []).map((path) => `- ${quoteCode(path)} was changed although the plan did not name it.`);
  const notRun = verify === undefined ? [] : ['- Not done by this release, and not counted as passed: a comparison with the base, an independent review, repair rounds.'];
  return [...failed, ...unplanned, ...said, ...questions, ...risks, ...notRun];
}

function evidence({ facts, runId, jobUrl, version }: View): readonly string[] {
  const turns = [facts.plan?.turn, facts.implement?.turn].flatMap((turn) => (turn === undefined ? [] : [turn]));
  const input = turns.reduce((sum, { usage }) => sum + usage.inputTokens, 0);
  const output = turns.reduce((sum, { usage }) => sum + usage.outputTokens, 0);
  return [
    `- Run ${quoteCode(runId)}${jobUrl === '' ? '' : ` in [this job](${jobUrl})`}; its evidence bundle is kept as an artifact, and \`codex-orchestrator verify\` recomputes the status from it.`,
    ...(facts.implement === undefined ? [] : [`- Base ${quoteCode(facts.implement.change.baseCommit)}, verified tree ${quoteCode(facts.implement.change.candidateTree)}.`]),
    ...(facts.intake?.policy == null ? [] : [`- Policy ${quoteCode(facts.intake.policy.path)} of the base commit, SHA-256 ${quoteCode(facts.intake.policy.sha256)}.`]),
    ...(facts.intake?.codex == null ? [] : [`- Codex CLI ${facts.intake.codex.version}${facts.intake.codex.pinned ? '' : ' (not the pinned binary)'}, model ${quoteCode(turns[0]?.model ?? '')}; ${input} tokens in, ${output} out.`]),
    `- Made by Codex Orchestrator ${version}. Codex executes. Humans decide.`,
  ];
}

function bounded(text: string): string {
  const note = '\n\n… cut at the limit of GitHub; the whole is in the evidence.\n';
  return text.length <= LIMIT ? text : text.slice(0, LIMIT - note.length) + note;
}
