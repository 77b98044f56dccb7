import { describe, expect, it } from 'vitest';
import { implementation, plan } from '../../src/contract/plan.ts';
import { isFault } from '../../src/core/fault.ts';
import { answerSchema, readAnswer } from '../../src/core/read-answer.ts';

const ANSWER = { summary: 'Add it.', filesToTouch: ['src/hello.ts'], testsToChange: [], risks: [], openQuestions: [{ question: 'Which?', blocking: false }] };

describe('answerSchema', () => {
  it('asks for a plan in the words structured output knows', () => {
    const text = (description: string) => ({ type: 'array', description, items: { type: 'string' } });
    expect(answerSchema(plan)).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['summary', 'filesToTouch', 'testsToChange', 'risks', 'openQuestions'],
      properties: {
        summary: { type: 'string', description: 'What will be done, in one to three sentences.' },
        filesToTouch: text('Paths, relative to the root of the repository, of every file that will be added, changed or deleted.'),
        testsToChange: text('Those of the files above that are tests.'),
        risks: text('What could go wrong.'),
        openQuestions: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['question', 'blocking'],
            properties: {
              question: { type: 'string', description: 'A question only a human can answer.' },
              blocking: { type: 'boolean', description: 'Whether the work cannot be done rightly without the answer.' },
            },
          },
        },
      },
    });
  });

  it.each([['plan', plan], ['implementation', implementation]] as const)('closes every object of the %s and requires every field', (_, schema) => {
    const objects = objectsIn(answerSchema(schema));
    expect(objects.length).toBeGreaterThan(0);
    for (const { additionalProperties, required, properties } of objects) {
      expect(additionalProperties).toBe(false);
      expect(required).toEqual(Object.keys(properties ?? {}));
    }
  });
});

describe('readAnswer', () => {
  it('reads what was asked for', () => {
    expect(readAnswer(plan, JSON.stringify(ANSWER))).toEqual(ANSWER);
  });

  it.each([
    ['text', 'Here is the plan: {}', 'Codex answered with text that is no JSON.'],
    ['nothing', '', 'Codex answered with text that is no JSON.'],
    ['two answers', `${JSON.stringify(ANSWER)}${JSON.stringify(ANSWER)}`, 'Codex answered with text that is no JSON.'],
    ['a field less', JSON.stringify({ ...ANSWER, risks: undefined }), 'Codex did not answer in the form it was asked for: `risks` is missing: it must be a list.'],
    ['a field more', JSON.stringify({ ...ANSWER, more: 1 }), 'Codex did not answer in the form it was asked for: it knows no `more`.'],
    ['another type', JSON.stringify({ ...ANSWER, openQuestions: [{ question: 'Which?', blocking: 'no' }] }), 'Codex did not answer in the form it was asked for: `openQuestions.0.blocking` is text, and must be true or false.'],
    ['too much', JSON.stringify({ ...ANSWER, summary: 'x'.repeat(2001) }), 'Codex did not answer in the form it was asked for: `summary` is 2001 characters long, and must have at most 2000 characters.'],
  ])('throws the fault codex:not-schema for %s', (_, message, sentence) => {
    const thrown = thrownBy(() => readAnswer(plan, message));
    expect(isFault(thrown) && [thrown.code, thrown.message]).toEqual(['codex:not-schema', sentence]);
  });

  it('makes Unicode text of half a surrogate pair, which no record could hold', () => {
    expect(readAnswer(plan, JSON.stringify(ANSWER).replace('Add it.', '\\ud83d')).summary).toBe('\ufffd');
  });
});

interface ObjectSchema {
  readonly type: 'object';
  readonly additionalProperties?: unknown;
  readonly required?: unknown;
  readonly properties?: object;
}

function objectsIn(schema: unknown): readonly ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(objectsIn);
  return 'type' in schema && schema.type === 'object' ? [{ ...schema, type: 'object' }, ...inside] : inside;
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}
