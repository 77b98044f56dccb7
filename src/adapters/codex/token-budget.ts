/** The tokens that all turns of a run may use together, and what they used so far. */
export interface TokenBudget {
  /** Sets the most that may be used; null is no limit. */
  limitTo(tokens: number | null): void;
  /** Counts the tokens of an answer, read and written; null when its server did not say them. */
  spend(tokens: number | null): void;
  /** Why no further request may be sent, or null when one may. */
  refusal(): BudgetRefusal | null;
}

/** The limit is reached, or nobody knows whether it is. */
export type BudgetRefusal =
  | { readonly kind: 'over-budget'; readonly used: number; readonly limit: number }
  | { readonly kind: 'usage-unknown'; readonly limit: number };

/** Makes the budget of one run. It refuses a request once as many tokens were used as the limit says: not before, and not in the middle of an answer. */
export function createTokenBudget(): TokenBudget {
  const state = { limit: null as number | null, used: 0, isUnknown: false };
  return {
    limitTo: (tokens) => {
      state.limit = tokens;
    },
    spend: (tokens) => {
      if (tokens === null) state.isUnknown = true;
      else state.used += tokens;
    },
    refusal: () => {
      const { limit, used, isUnknown } = state;
      if (limit === null) return null;
      if (used >= limit) return { kind: 'over-budget', used, limit };
      return isUnknown ? { kind: 'usage-unknown', limit } : null;
    },
  };
}
