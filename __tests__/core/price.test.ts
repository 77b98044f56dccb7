import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOfTurns, microDollars, priceOf } from '../../src/core/price.ts';

const PRICE = { model: 'gpt-5.5', input: 1.25, 'cached-input': 0.125, output: 10 };
const usage = (inputTokens: number, cachedInputTokens: number, outputTokens: number) => ({ requests: 1, inputTokens, cachedInputTokens, outputTokens });

describe('the cost of tokens', () => {
  it('is that of what was read, what of it was cached, and what was written', () => {
    expect(microDollars(usage(1_000_000, 400_000, 100_000), PRICE)).toBe(600_000 * 1.25 + 400_000 * 0.125 + 100_000 * 10);
  });

  it('takes cached tokens for others where they have no price of their own', () => {
    expect(microDollars(usage(1000, 1000, 0), { model: 'm', input: 2, output: 3 })).toBe(2000);
  });

  it('is never less for a server that says more was cached than was read', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(2_000_000), fc.nat(1_000_000), (input, cached, output) => microDollars(usage(input, cached, output), PRICE) >= microDollars(usage(input, input, output), PRICE)));
  });

  it('of turns is in dollars, and unknown where a model has no price or nobody knows any', () => {
    const turns = [{ model: 'gpt-5.5', usage: usage(2300, 0, 140) }, { model: 'gpt-5.5', usage: usage(100, 0, 0) }];
    expect(costOfTurns(turns, [PRICE])).toBe(0.0044);
    expect(costOfTurns([...turns, { model: 'other', usage: usage(1, 0, 0) }], [PRICE])).toBeNull();
    expect(costOfTurns(turns, [])).toBeNull();
    expect(costOfTurns([], [PRICE])).toBe(0);
  });

  it('is asked for by the whole name of the model', () => {
    expect([priceOf('gpt-5.5', [PRICE]), priceOf('gpt-5', [PRICE]), priceOf('toString', [PRICE])]).toEqual([PRICE, null, null]);
  });
});
