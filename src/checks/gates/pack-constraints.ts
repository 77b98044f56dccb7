import type { IntakeFacts } from '../../contract/intake.ts';
import { defineCheck } from '../../core/check.ts';

/** What the task pack asks for beyond the defaults is something the policy permits and this release can do. */
export const packConstraints = defineCheck({
  id: 'pack-constraints',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The task pack asks for nothing it may not have',
  rationale: 'A pack may ask for more than the defaults, and the policy of the base decides whether it gets it. A pack that was run without what it asks for would fail in a way that looks like the fault of the change.',
  remediation: 'Take the named field out of task.yml, or permit it in the policy of the base branch.',
  reason: 'pack:constraint',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, pack, policy } }) => {
    if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null || policy === null) return { outcome: 'unknown', sentence: 'What the task pack may ask for is not known, because pack or policy could not be read.' };
    const { constraints, plugin } = pack.pack;
    const where = `${pack.path}/task.yml`;
    const places = [
      ...(constraints.network && !policy.values.packs.network ? [{ where, what: 'constraints.allow_network: true, and the policy says packs.network: false' }] : []),
      ...(plugin?.kind === 'python' ? [{ where, what: `plugin ${plugin.spec}: a Python class lives inside another tool, and nothing here loads it; name an ES module or an executable file` }] : []),
      ...(plugin !== null && !policy.values.plugins.enabled ? [{ where, what: `plugin ${plugin.spec}, and ${disabledBy(policy)}` }] : []),
      ...(plugin !== null && pack.pluginThere === false ? [{ where, what: `plugin ${plugin.spec}: the base commit holds no such file` }] : []),
    ];
    if (places.length === 0) return { outcome: 'pass', sentence: 'The task pack asks for nothing that it may not have.' };
    return { outcome: 'fail', sentence: `The task pack asks for something it may not have: ${places.map(({ what }) => what).join('; ')}.`, places };
  },
});

/** Plugins are enabled by the policy alone; whoever calls may only switch them off. */
function disabledBy({ layers }: NonNullable<IntakeFacts['policy']>): string {
  const called = layers.find(({ layer, source }) => layer === 'inputs' && source.startsWith('plugins.enabled: '));
  return called === undefined ? 'the policy has to say plugins.enabled: true' : `whoever calls says ${called.source}`;
}
