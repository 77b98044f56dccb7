import { PLUGIN_FOLDER } from '../../contract/plugin.ts';
import { defineCheck } from '../../core/check.ts';
import { namedArtifacts, neededBy } from '../../core/plugin-answers.ts';
import { judgePlugin } from '../judge-plugin.ts';

/** The plugin left every file that it said it would leave or has left, and a result where it promised one. */
export const pluginArtifacts = defineCheck({
  id: 'plugin-artifacts',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The plugin left what it named',
  rationale: 'What a plugin says it has written is looked for once it has ended: its word alone proves nothing.',
  remediation: 'Look at the logs of the plugin in the evidence, and mend the plugin on the base branch, or the change on the branch of the pull request.',
  reason: 'plugin:artifacts-missing',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) =>
    judgePlugin(facts, ({ answers }, { artifacts }) => {
      if (answers.report === undefined) return { outcome: 'not-applicable', sentence: 'The plugin did not come to its end.' };
      const named = namedArtifacts(answers);
      const found = new Map<string, boolean>(artifacts.map((artifact) => [artifact.name, artifact.found !== null]));
      if (!named.every((name) => found.has(name))) return { outcome: 'unknown', sentence: 'Not every artifact of the plugin was looked for.' };
      const missing = named.filter((name) => found.get(name) === false);
      if (missing.length > 0) return { outcome: 'fail', sentence: `The plugin named artifacts that are not there: ${missing.join(', ')}.`, places: missing.map((name) => ({ where: `${PLUGIN_FOLDER}/${name}`, what: 'it is no file that was written while the plugin ran' })) };
      const isEmpty = named.length === 0 && Object.keys(answers.run?.metadata ?? {}).length === 0;
      if (isEmpty && neededBy(answers.validate).includes('produces-domain-result')) return { outcome: 'fail', sentence: 'The plugin promised a result (produces-domain-result), and left neither an artifact nor metadata.' };
      return { outcome: 'pass', sentence: named.length === 0 ? 'The plugin named no artifacts.' : `The artifacts of the plugin are there: ${named.join(', ')}.` };
    }),
});
