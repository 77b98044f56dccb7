import { describe, expect, it } from 'vitest';
import { pluginValidation } from '../../../src/checks/requirements/plugin-validation.ts';
import { facts } from '../../facts.ts';
import { line, pluginRunFacts, stages } from '../../plugin-facts.ts';
import { ask } from '../ask.ts';

describe('plugin-validation', () => {
  it('passes when the plugin takes the pack', () => {
    expect(ask(pluginValidation, pluginRunFacts())).toMatchObject({ outcome: 'pass' });
  });

  it('fails when it does not, with what it says on one line each', () => {
    const output = line('validate', { ok: false, errors: ['No words\nat all.', 'No file'] });
    expect(ask(pluginValidation, pluginRunFacts({ stages: stages({ validate: { output } }, 'plan') }))).toEqual({
      outcome: 'fail',
      reason: 'plugin:refused',
      sentence: 'The plugin does not take the task pack: No words at all; No file.',
      places: [{ where: 'verification/plugin/validate.log', what: 'No words at all' }, { where: 'verification/plugin/validate.log', what: 'No file' }],
    });
  });

  it('says nothing of a plugin that did not come to it, and of an issue', () => {
    expect(ask(pluginValidation, pluginRunFacts({ stages: stages({ validate: { output: 'no' } }, 'plan') }))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask(pluginValidation, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
