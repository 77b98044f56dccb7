import { describe, expect, it } from 'vitest';
import { defineCheck } from '../../src/core/check.ts';
import { FAULTS } from '../../src/core/fault.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { finding as findingSchema } from '../../src/contract/finding.ts';
import { facts, intake } from '../facts.ts';

const described = { kind: 'gate', lifecycle: 'stable', title: 'It is so', rationale: 'Because.', remediation: 'Mend it.', reason: 'test:own' } as const;

describe('evaluate', () => {
  it('gives each check the facts there are, and keeps their order', () => {
    const first = defineCheck({ ...described, id: 'first', reads: ['intake'], evaluate: ({ intake: { tool } }) => ({ outcome: 'pass', sentence: `Version ${tool.version}.` }) });
    const second = defineCheck({ ...described, id: 'second', reads: [], evaluate: () => ({ outcome: 'fail', sentence: 'No.', reason: 'test:closer', places: [{ where: 'here', what: 'this' }] }) });
    expect(evaluate([first, second], { intake: intake() })).toEqual([
      { check: 'first', kind: 'gate', outcome: 'pass', reason: 'test:own', sentence: 'Version 0.1.0.', remedy: '', places: [] },
      { check: 'second', kind: 'gate', outcome: 'fail', reason: 'test:closer', sentence: 'No.', remedy: 'Mend it.', places: [{ where: 'here', what: 'this' }] },
    ]);
  });

  it('says of a check whose facts are missing that it was not reached', () => {
    const check = defineCheck({ ...described, id: 'later', reads: ['intake', 'plan'], evaluate: () => ({ outcome: 'pass', sentence: 'Yes.' }) });
    expect(evaluate([check], { intake: intake() })).toEqual([{ check: 'later', kind: 'gate', outcome: 'not-run', reason: 'test:own', sentence: 'It is so: not reached.', remedy: '', places: [] }]);
  });

  it.each([
    ['an error', new TypeError('x is undefined'), 'It is so: the check itself broke (x is undefined).'],
    ['something that is no error', Object.create(null), 'It is so: the check itself broke (something that is no error was thrown, object).'],
  ])('says of a check that throws %s that the answer is unknown', (_, thrown, sentence) => {
    const check = defineCheck({
      ...described,
      id: 'broken',
      reads: [],
      evaluate: () => {
        throw thrown;
      },
    });
    const [found] = evaluate([check], facts());
    expect(found).toEqual({ check: 'broken', kind: 'gate', outcome: 'unknown', reason: 'test:own', sentence, remedy: FAULTS['run:internal'].remedy, places: [] });
    expect(findingSchema.safeParse(found).success).toBe(true);
  });
});

describe('a check', () => {
  it('sees no facts but those it names', () => {
    const seen: string[] = [];
    const check = defineCheck({
      ...described,
      id: 'curious',
      reads: ['plan'],
      evaluate: (given) => {
        seen.push(...Object.keys(given));
        return { outcome: 'pass', sentence: 'Yes.' };
      },
    });
    check.ask(facts());
    expect(seen).toEqual(['plan']);
  });
});
