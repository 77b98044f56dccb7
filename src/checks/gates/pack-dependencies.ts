import { defineCheck } from '../../core/check.ts';
import { waitsFor } from '../../core/pack-dependency.ts';

/** Every pack that the task pack builds on is merged. */
export const packDependencies = defineCheck({
  id: 'pack-dependencies',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The packs that the task pack waits for are merged',
  rationale: 'A pack names in depends_on the packs whose result it builds on. Run before they are merged it would be written against a repository that does not hold them yet.',
  remediation: 'Run the named pack and merge its pull request, or take it out of depends_on of task.yml.',
  reason: 'pack:dependency',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, pack } }) => {
    if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null) return { outcome: 'unknown', sentence: 'Which packs the task pack waits for is not known, because it could not be read.' };
    const { dependsOn } = pack.pack;
    const known = new Map(pack.dependencies.map((one) => [one.id, one]));
    if (!dependsOn.every((id) => known.has(id))) return { outcome: 'unknown', sentence: 'Whether the packs that the task pack waits for are merged is not known.' };
    const places = dependsOn.flatMap((id) => {
      const why = waitsFor(id, known.get(id)?.pulls ?? [], known.get(id)?.sha256 ?? null);
      return why === null ? [] : [{ where: `${pack.path}/task.yml`, what: why }];
    });
    if (places.length === 0) return { outcome: 'pass', sentence: dependsOn.length === 0 ? 'The task pack waits for no other.' : `The packs that the task pack waits for are merged: ${dependsOn.join(', ')}.` };
    return { outcome: 'fail', sentence: `The task pack cannot be run yet: ${places.map(({ what }) => what).join('; ')}.`, places };
  },
});
