import { defineCheck } from '../../core/check.ts';
import { judgePlugin } from '../judge-plugin.ts';

/** The plugin of the task pack needs nothing that the pack may not have. */
export const pluginCapabilities = defineCheck({
  id: 'plugin-capabilities',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'The plugin needs nothing that the task pack may not have',
  rationale: 'A plugin says what it needs before it does anything, and is not run when that is more than constraints in task.yml allow. Whether plugins are strict does not matter here.',
  remediation: 'Allow the network in constraints of task.yml and in packs.network of the policy where that is what it needs. Anything else no plugin gets: use one that does without.',
  reason: 'plugin:capability',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) =>
    judgePlugin(facts, ({ answers, refused }, { stages }) => {
      if (refused.length > 0) return { outcome: 'fail', sentence: `The plugin needs what the task pack may not have: ${refused.join(', ')}.`, places: refused.map((what) => ({ where: stages[0]?.log.path ?? '', what })) };
      if (answers.validate === undefined) return { outcome: 'not-applicable', sentence: 'The plugin did not come to say what it needs, and did nothing.' };
      return { outcome: 'pass', sentence: 'The plugin needs nothing that the task pack may not have.' };
    }),
});
