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

  describe('of a plugin', () => {
    const tool = { kind: 'executable', spec: 'tools/solve' } as const;
    const under = (plugins: object, layers = policy?.layers ?? []) => (policy === null ? null : { ...policy, values: policyOf({ plugins }), layers });
    const answered = (plugin: typeof tool | { kind: 'python'; spec: string }, there: boolean | null, policyFacts: ReturnType<typeof under>) => ask(packConstraints, facts({ intake: packIntake(pack({ plugin }, { pluginThere: there }), { policy: policyFacts }) }));

    it('passes where the policy enables plugins and the base holds the file', () => {
      expect(answered(tool, true, under({ enabled: true }))).toMatchObject({ outcome: 'pass' });
    });

    it('refuses it where the policy does not, and says that the policy has to', () => {
      expect(answered(tool, true, under({}))).toMatchObject({ outcome: 'fail', reason: 'pack:constraint', sentence: 'The task pack asks for something it may not have: plugin tools/solve, and the policy has to say plugins.enabled: true.' });
    });

    it('names the environment where that switched plugins off', () => {
      const layers = [...(policy?.layers ?? []), { layer: 'inputs' as const, source: 'plugins.enabled: false (environment ORCH_ENABLE_PLUGINS)', sha256: null }];
      expect(answered(tool, true, under({ enabled: false }, layers))).toMatchObject({ sentence: 'The task pack asks for something it may not have: plugin tools/solve, and whoever calls says plugins.enabled: false (environment ORCH_ENABLE_PLUGINS).' });
    });

    it('refuses a file that the base does not hold, and a Python class whatever the policy says', () => {
      expect(answered(tool, false, under({ enabled: true }))).toMatchObject({ places: [{ where: 'taskpacks/GREET-1/task.yml', what: 'plugin tools/solve: the base commit holds no such file' }] });
      expect(answered({ kind: 'python', spec: 'shop.plugin:Shop' }, null, under({ enabled: true }))).toMatchObject({ outcome: 'fail', places: [{ what: 'plugin shop.plugin:Shop: a Python class lives inside another tool, and nothing here loads it; name an ES module or an executable file' }] });
    });
  });

  it('does not know of a pack that could not be read, and says nothing of an issue', () => {
    expect(asked(null)).toMatchObject({ outcome: 'unknown' });
    expect(ask(packConstraints, facts({ intake: packIntake(pack(), { policy: null }) }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(packConstraints, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
