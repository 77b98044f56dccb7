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
    const places = [
      ...(constraints.network && !policy.values.packs.network ? [{ where: `${pack.path}/task.yml`, what: 'constraints.allow_network: true, and the policy says packs.network: false' }] : []),
      ...(plugin === null ? [] : [{ where: `${pack.path}/task.yml`, what: `plugin ${plugin.spec}: this release runs no plugins` }]),
    ];
    if (places.length === 0) return { outcome: 'pass', sentence: 'The task pack asks for nothing that it may not have.' };
    return { outcome: 'fail', sentence: `The task pack asks for something it may not have: ${places.map(({ what }) => what).join('; ')}.`, places };
  },
});
