import { describe, expect, it } from 'vitest';
import { createModelBudget } from '../../../src/adapters/codex/model-budget.ts';

const PRICE = { model: 'gpt-5.5', input: 1, 'cached-input': 0.5, output: 10 };
const used = (inputTokens: number, cachedInputTokens = 0, outputTokens = 0) => ({ inputTokens, cachedInputTokens, outputTokens });

describe('the budget of a run', () => {
  it.each([
    ['one token below limits.tokens', 999, null],
    ['at limits.tokens', 1000, { kind: 'over-budget', used: 1000, limit: 1000 }],
    ['one token above limits.tokens', 1001, { kind: 'over-budget', used: 1001, limit: 1000 }],
  ])('%s', (_, tokens, refusal) => {
    const budget = createModelBudget();
    budget.limitTo({ tokens: 1000, cost: null });
    budget.spend(used(tokens - 10, 500, 10));
    expect(budget.refusal()).toEqual(refusal);
  });

  it.each([
    ['one token below limits.cost', 1999, null],
    ['at limits.cost', 2000, { kind: 'over-cost', used: 0.002, limit: 0.002 }],
    ['one token above limits.cost', 2001, { kind: 'over-cost', used: 0.002001, limit: 0.002 }],
  ])('%s', (_, tokens, refusal) => {
    const budget = createModelBudget();
    budget.limitTo({ tokens: null, cost: { dollars: 0.002, price: PRICE } });
    budget.spend(used(tokens - 1000));
    expect(budget.refusal()).toBeNull();
    budget.spend(used(1000));
    expect(budget.refusal()).toEqual(refusal);
  });

  it('keeps a limit that is set again, with what was used before', () => {
    const budget = createModelBudget();
    budget.spend(used(500));
    budget.limitTo({ tokens: 500, cost: null });
    expect(budget.refusal()).toMatchObject({ kind: 'over-budget', used: 500 });
  });

  it('cannot be kept where a server does not say what was used, and is not asked for where there is none', () => {
    const budget = createModelBudget();
    budget.spend(null);
    expect(budget.refusal()).toBeNull();
    budget.limitTo({ tokens: 10, cost: { dollars: 2, price: PRICE } });
    expect(budget.refusal()).toEqual({ kind: 'usage-unknown', limit: '10 tokens and 2 dollars' });
  });
});
