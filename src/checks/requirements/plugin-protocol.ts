import { PLUGIN_PROTOCOL } from '../../contract/plugin.ts';
import { defineCheck } from '../../core/check.ts';
import { judgePlugin } from '../judge-plugin.ts';

/** What the plugin answers is what its protocol says. */
export const pluginProtocol = defineCheck({
  id: 'plugin-protocol',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The plugin keeps to its protocol',
  rationale: `A plugin is untrusted, so that its answers count only as far as ${PLUGIN_PROTOCOL} describes them: one line of JSON for each stage, every field known and within its limits.`,
  remediation: 'Mend the plugin on the base branch; docs/reference/plugins.md of Codex Orchestrator lists every field of an answer.',
  reason: 'plugin:protocol',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) =>
    judgePlugin(facts, ({ answers, flaws }) => {
      if (flaws.length > 0) return { outcome: 'fail', sentence: `The plugin does not keep to ${PLUGIN_PROTOCOL}: ${flaws.map(({ stage, what }) => `in ${stage} ${what}`).join('; ')}.`, places: flaws.map(({ log, what }) => ({ where: log, what })) };
      if (Object.keys(answers).length === 0) return { outcome: 'not-applicable', sentence: 'The plugin did not come to answer anything.' };
      return { outcome: 'pass', sentence: `The plugin answered as ${PLUGIN_PROTOCOL} says.` };
    }),
});
