import { resultId } from '../core/pack-commands.ts';
import { titleOf, unitOf } from '../core/unit.ts';
import { quoteCell, quoteCode, quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

const MOST = 100;

/** The pull request that a dry run would have led to, as far as it is known; nothing of a run that is none, or that was refused. */
export function wouldBe({ facts, verdict }: View): readonly string[] {
  const { intake } = facts;
  const unit = intake === undefined ? null : unitOf(intake);
  if (verdict.reason !== 'run:dry-run' || intake === undefined || unit === null) return [];
  const { issue, pack, base } = intake;
  return [
    '## The pull request this would become',
    '',
    'Nothing was written to GitHub. What is not known before the work is done is left out.',
    '',
    `- **Title:** ${quoteInline(titleOf(intake), 200)}`,
    `- **Branch:** ${quoteCode(unit.branch)}${base === null ? '' : ` into ${quoteCode(base.branch)} at ${quoteCode(base.commit)}`}; another name where somebody else has taken this one`,
    ...(issue === null ? [] : [`- **Refs** #${issue.number}`]),
    ...(pack === null ? [] : [`- **Task pack** ${quoteCode(pack.path)}, SHA-256 ${quoteCode(pack.sha256)}`]),
    '',
    ...plan(facts),
    '### Test Results',
    '',
    pack === null ? 'These commands of the policy would judge the change:' : 'These commands of the policy and the task pack would judge the change:',
    '',
    ...listed([...(intake.policy?.values.verification.commands ?? []), ...(pack?.pack.commands ?? []).map((command) => ({ id: resultId(command), run: command.argv }))].map(({ id, run }) => `- ${quoteCode(id)}: ${quoteCell(run.join(' '), 200)}`)),
    '',
    '### Acceptance Criteria',
    '',
    ...listed([...(pack?.pack.criteria ?? []), ...(issue?.contract.criteria ?? [])].map(({ id, text }) => `- [ ] **${id}** ${quoteInline(text)}`)),
    '',
  ];
}

/** What Codex said it would do; of a run that ended at the gates nobody has asked it. */
function plan({ plan: known }: View['facts']): readonly string[] {
  if (known === undefined) return ['No model was asked, so that summary and files are not known; a dry run with the value plan asks it for its plan.', ''];
  const { summary, filesToTouch, testsToChange, risks, openQuestions } = known.plan;
  const tests = new Set(testsToChange);
  return [
    '### Summary',
    '',
    'Codex says:',
    '',
    quoteInline(summary, 4000),
    '',
    '### Changes, as planned',
    '',
    ...listed(filesToTouch.map((path) => `- ${quoteCell(path, 300)}${tests.has(path) ? ' (test)' : ''}`)),
    '',
    ...titled('### Known limitations', [...risks.map((text) => `- Risk named in the plan: ${quoteInline(text)}`), ...openQuestions.map(({ question }) => `- Open question: ${quoteInline(question)}`)]),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, '', ...listed(lines), ''];
}

function listed(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return ['- none'];
  return lines.length > MOST ? [...lines.slice(0, MOST), `- … and ${lines.length - MOST} more, in the evidence`] : lines;
}
