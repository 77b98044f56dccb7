import { defineCheck } from '../../core/check.ts';
import { oneLine } from '../../core/one-line.ts';
import { judgePlugin } from '../judge-plugin.ts';

/** The plugin takes the task pack as it is. */
export const pluginValidation = defineCheck({
  id: 'plugin-validation',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The plugin takes the task pack',
  rationale: 'A plugin looks at the task pack and at the change before it works on them, and says what it cannot work with.',
  remediation: 'Mend what the plugin names, in the task pack on the base branch or on the branch of the pull request.',
  reason: 'plugin:refused',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) =>
    judgePlugin(facts, ({ answers: { validate } }, { stages }) => {
      if (validate === undefined) return { outcome: 'not-applicable', sentence: 'The plugin did not come to validate anything.' };
      if (validate.ok) return { outcome: 'pass', sentence: 'The plugin takes the task pack as it is.' };
      const errors = validate.errors.map((error) => oneLine(error, 300).replace(/\.$/, ''));
      return { outcome: 'fail', sentence: `The plugin does not take the task pack: ${errors.join('; ')}.`, places: errors.map((what) => ({ where: stages[0]?.log.path ?? '', what })) };
    }),
});
