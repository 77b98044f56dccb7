import { counted } from '../../core/counted.ts';
import { defineCheck } from '../../core/check.ts';

/** The plan leaves no question open that only a human can answer. */
export const openQuestions = defineCheck({
  id: 'open-questions',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'No question blocks the plan',
  rationale: 'Codex never invents scope. A question it cannot answer from the issue and the repository goes back to a human before a line is written.',
  remediation: 'Write the answers into the text of the issue, since no comment is read, then start the run again.',
  reason: 'plan:open-question',
  reads: ['plan'],
  evaluate: ({ plan: { plan } }) => {
    const blocking = plan.openQuestions.filter((question) => question.blocking);
    if (blocking.length === 0) return { outcome: 'pass', sentence: 'The plan has no question that blocks it.' };
    return { outcome: 'fail', sentence: `The scope is ambiguous: ${counted(blocking.length, 'question')} must be answered first.`, places: blocking.map(({ question }) => ({ where: 'question', what: question })) };
  },
});
