import type { TokenUsage } from '../../contract/codex.ts';
import { microDollars } from '../../core/price.ts';
import type { ModelLimits } from '../../ports/codex.ts';

/** What all turns of a run may use of the model together, and what they used so far. */
export interface ModelBudget {
  /** Sets the most that may be used. */
  limitTo(limits: ModelLimits): void;
  /** Counts the tokens of an answer; null when its server did not say them. */
  spend(usage: Omit<TokenUsage, 'requests'> | null): void;
  /** Why no further request may be sent, or null when one may. */
  refusal(): BudgetRefusal | null;
}

/** A limit is reached, or nobody knows whether it is. */
export type BudgetRefusal =
  | { readonly kind: 'over-budget'; readonly used: number; readonly limit: number }
  /** In US dollars. */
  | { readonly kind: 'over-cost'; readonly used: number; readonly limit: number }
  /** The limits in words. */
  | { readonly kind: 'usage-unknown'; readonly limit: string };

const MICRO = 1_000_000;

/** Makes the budget of one run. It refuses a request once as much was used as a limit says: not before, and not in the middle of an answer. */
export function createModelBudget(): ModelBudget {
  const state = { limits: { tokens: null, cost: null } as ModelLimits, used: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, isUnknown: false };
  return {
    limitTo: (limits) => {
      state.limits = limits;
    },
    spend: (usage) => {
      if (usage === null) state.isUnknown = true;
      else state.used = { inputTokens: state.used.inputTokens + usage.inputTokens, cachedInputTokens: state.used.cachedInputTokens + usage.cachedInputTokens, outputTokens: state.used.outputTokens + usage.outputTokens };
    },
    refusal: () => {
      const { limits: { tokens, cost }, used, isUnknown } = state;
      const total = used.inputTokens + used.outputTokens;
      if (tokens !== null && total >= tokens) return { kind: 'over-budget', used: total, limit: tokens };
      if (cost !== null && microDollars(used, cost.price) >= cost.dollars * MICRO) return { kind: 'over-cost', used: Math.round(microDollars(used, cost.price)) / MICRO, limit: cost.dollars };
      const known = [...(tokens === null ? [] : [`${tokens} tokens`]), ...(cost === null ? [] : [`${cost.dollars} dollars`])];
      return isUnknown && known.length > 0 ? { kind: 'usage-unknown', limit: known.join(' and ') } : null;
    },
  };
}
