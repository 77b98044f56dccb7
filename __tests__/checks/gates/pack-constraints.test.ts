import { describe, expect, it } from 'vitest';
import { packConstraints } from '../../../src/checks/gates/pack-constraints.ts';
import { facts, intake, pack, packIntake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const { policy } = intake();
const network = pack({ constraints: { network: true, longRunning: false } });
const lets = (allowed: boolean) => (policy === null ? null : { ...policy, values: policyOf({ packs: { network: allowed } }) });
const asked = (known: ReturnType<typeof pack> | null, allowed = false) => ask(packConstraints, facts({ intake: packIntake(known, { policy: lets(allowed) }) }));

describe('pack-constraints', () => {
  it('passes for a pack that asks for nothing', () => {
    expect(asked(pack())).toMatchObject({ outcome: 'pass' });
  });

  it('refuses the network where the policy does not permit it, and lets it where it does', () => {
    expect(asked(network)).toMatchObject({ outcome: 'fail', reason: 'pack:constraint', places: [{ where: 'taskpacks/GREET-1/task.yml', what: 'constraints.allow_network: true, and the policy says packs.network: false' }] });
    expect(asked(network, true)).toMatchObject({ outcome: 'pass' });
  });

  it('refuses a plugin by name', () => {
    expect(asked(pack({ plugin: { kind: 'executable', spec: 'tools/solve' } }), true)).toMatchObject({ outcome: 'fail', sentence: 'The task pack asks for something it may not have: plugin tools/solve: this release runs no plugins.' });
  });

  it('does not know of a pack that could not be read, and says nothing of an issue', () => {
    expect(asked(null)).toMatchObject({ outcome: 'unknown' });
    expect(ask(packConstraints, facts({ intake: packIntake(pack(), { policy: null }) }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(packConstraints, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
