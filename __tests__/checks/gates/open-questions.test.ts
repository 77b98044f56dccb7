import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../src/checks/gates/open-questions.ts';
import { facts, plan } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (...questions: { question: string; blocking: boolean }[]) => ask(openQuestions, facts({ plan: plan({ openQuestions: questions }) }));

describe('open-questions', () => {
  it('passes when no question blocks', () => {
    const answer = { outcome: 'pass', reason: 'plan:open-question', sentence: 'The plan has no question that blocks it.', places: [] };
    expect(asked()).toEqual(answer);
    expect(asked({ question: 'Which colour?', blocking: false })).toEqual(answer);
  });

  it('fails with each question that does', () => {
    expect(asked({ question: 'Which colour?', blocking: false }, { question: 'Which greeting?', blocking: true })).toEqual({
      outcome: 'fail',
      reason: 'plan:open-question',
      sentence: 'The scope is ambiguous: 1 question must be answered first.',
      places: [{ where: 'question', what: 'Which greeting?' }],
    });
    expect(asked({ question: 'A?', blocking: true }, { question: 'B?', blocking: true }).sentence).toBe('The scope is ambiguous: 2 questions must be answered first.');
  });
});
