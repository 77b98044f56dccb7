import type { CodexTurn, TokenUsage } from '../contract/codex.ts';
import type { ModelPrice } from '../contract/policy.ts';

/** The price of a model; null where the list has none. */
export function priceOf(model: string, prices: readonly ModelPrice[]): ModelPrice | null {
  return prices.find((price) => price.model === model) ?? null;
}

/** What tokens cost, in millionths of a dollar: a price is for a million of them. */
export function microDollars({ inputTokens, cachedInputTokens, outputTokens }: Omit<TokenUsage, 'requests'>, price: ModelPrice): number {
  const cached = Math.min(cachedInputTokens, inputTokens);
  return (inputTokens - cached) * price.input + cached * (price['cached-input'] ?? price.input) + outputTokens * price.output;
}

/** What turns cost together, in dollars to the sixth place; null where a model has no price, or no price is known at all. */
export function costOfTurns(turns: readonly Pick<CodexTurn, 'model' | 'usage'>[], prices: readonly ModelPrice[]): number | null {
  if (prices.length === 0) return null;
  const costs = turns.map(({ model, usage }) => {
    const price = priceOf(model, prices);
    return price === null ? null : microDollars(usage, price);
  });
  return costs.some((cost) => cost === null) ? null : Math.round(costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0)) / 1_000_000;
}
