import { describe, expect, it } from 'vitest';
import { modelPriced } from '../../../src/checks/gates/model-priced.ts';
import { facts, intake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const PRICES = [{ model: 'gpt-5.5', input: 1.25, output: 10 }];

function asked(parts: Parameters<typeof policyOf>[0], model = 'gpt-5.5') {
  const base = intake();
  return ask(modelPriced, facts({ intake: intake({ policy: base.policy === null ? null : { ...base.policy, values: policyOf(parts) }, requested: { ...base.requested, model } }) }));
}

describe('model-priced', () => {
  it('is not applicable where the policy sets no limit of the cost', () => {
    expect(asked({}).outcome).toBe('not-applicable');
    expect(asked({ prices: PRICES }, 'other').outcome).toBe('not-applicable');
  });

  it('passes where the model has a price', () => {
    expect(asked({ limits: { cost: 2.5 }, prices: PRICES })).toMatchObject({ outcome: 'pass', sentence: 'The policy allows 2.5 dollars, and says what gpt-5.5 costs.' });
  });

  it('fails where it has none, naming those that have', () => {
    expect(asked({ limits: { cost: 2 } })).toMatchObject({ outcome: 'fail', reason: 'policy:price-missing', sentence: 'The policy allows 2 dollars, and does not say what gpt-5.5 costs.' });
    expect(asked({ limits: { cost: 2 }, prices: PRICES }, 'gpt-6')).toMatchObject({ outcome: 'fail', sentence: 'The policy allows 2 dollars, and does not say what gpt-6 costs, only gpt-5.5.', places: [{ where: '.github/codex-orchestrator.yml', what: 'prices has none for gpt-6' }] });
  });

  it('does not know without a policy', () => {
    expect(ask(modelPriced, facts({ intake: intake({ policy: null }) })).outcome).toBe('unknown');
  });
});
