import { defineCheck } from '../../core/check.ts';
import { describeEnd } from '../../core/describe-end.ts';
import { judgePlugin } from '../judge-plugin.ts';

/** Every stage of the plugin that was due ran and ended by itself, within its limits, with exit code 0. */
export const pluginStages = defineCheck({
  id: 'plugin-stages',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The stages of the plugin end well',
  rationale: 'A plugin is asked to validate, plan, run and report, each in a process of its own with limits of its own. One that breaks, hangs or floods has no result.',
  remediation: 'Look at the log in the evidence and mend the plugin on the base branch, or finish the work on the branch of the pull request.',
  reason: 'plugin:failed',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) =>
    judgePlugin(facts, ({ failed, due }, { stages }) => {
      if (due !== null) return { outcome: 'unknown', sentence: `The plugin was not asked to ${due}.` };
      if (failed.length === 0) return { outcome: 'pass', sentence: `The plugin ended well when it was asked to ${stages.map(({ stage }) => stage).join(', ')}.` };
      const ends = failed.map(({ flooded, ...run }) => ({ where: run.log.path, what: `${run.stage} ${describeEnd({ ...run, truncated: flooded })}` }));
      return { outcome: 'fail', sentence: `The plugin did not end well: ${ends.map(({ what }) => what).join('; ')}.`, places: ends };
    }),
});
