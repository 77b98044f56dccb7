import { defineCheck } from '../../core/check.ts';
import { priceOf } from '../../core/price.ts';

/** Where the policy limits what a run may cost, it says what the model costs. */
export const modelPriced = defineCheck({
  id: 'model-priced',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The model has a price where the cost is limited',
  rationale: 'A limit of the cost is kept by counting tokens and their price. Without the price nothing would be counted, and the limit would be none.',
  remediation: 'Add the price of the model to prices in the policy of the base branch, choose a model that has one in the input model, or limit tokens with limits.tokens instead of limits.cost.',
  reason: 'policy:price-missing',
  reads: ['intake'],
  evaluate: ({ intake: { policy, requested } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'The policy could not be read, so it is not known whether it limits the cost.' };
    const { limits, prices } = policy.values;
    if (limits.cost === undefined) return { outcome: 'not-applicable', sentence: 'The policy sets no limit of the cost.' };
    if (priceOf(requested.model, prices) !== null) return { outcome: 'pass', sentence: `The policy allows ${limits.cost} dollars, and says what ${requested.model} costs.` };
    const known = prices.map(({ model }) => model).join(', ');
    return { outcome: 'fail', sentence: `The policy allows ${limits.cost} dollars, and does not say what ${requested.model} costs${known === '' ? '' : `, only ${known}`}.`, places: [{ where: policy.path, what: `prices has none for ${requested.model}` }] };
  },
});
