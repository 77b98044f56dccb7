import { describe, expect, it } from 'vitest';
import { packNotDelivered } from '../../../src/checks/gates/pack-not-delivered.ts';
import type { PackFacts } from '../../../src/contract/intake.ts';
import { facts, pack, packIntake } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (delivered: PackFacts['delivered']) => ask(packNotDelivered, facts({ intake: packIntake(pack({}, { delivered })) }));
const url = 'https://github.com/octo/demo/pull/8';

describe('pack-not-delivered', () => {
  it('passes when no pull request says it', () => {
    expect(asked([])).toMatchObject({ outcome: 'pass' });
  });

  it.each(['open', 'closed'] as const)('fails for one that is %s, and names it', (state) => {
    expect(asked([{ number: 8, url, state }])).toEqual({
      outcome: 'fail',
      reason: 'pack:already-delivered',
      sentence: `The task pack GREET-1, as it stands, was delivered already: pull request #8 (${state}).`,
      places: [{ where: '#8', what: `${state}, ${url}` }],
    });
  });

  it('does not know when nobody has asked, and says nothing of an issue', () => {
    expect(asked(null)).toMatchObject({ outcome: 'unknown' });
    expect(ask(packNotDelivered, facts({ intake: packIntake(null) }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(packNotDelivered, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
