import { describe, expect, it } from 'vitest';
import { pluginProtocol } from '../../../src/checks/requirements/plugin-protocol.ts';
import { facts } from '../../facts.ts';
import { pluginRunFacts, stages } from '../../plugin-facts.ts';
import { ask } from '../ask.ts';

describe('plugin-protocol', () => {
  it('passes when every answer is what the protocol says', () => {
    expect(ask(pluginProtocol, pluginRunFacts())).toMatchObject({ outcome: 'pass', sentence: 'The plugin answered as codex-orchestrator/plugin@1 says.' });
  });

  it('fails for one that is not, by stage and field', () => {
    const output = '{"protocol":"codex-orchestrator/plugin@1","stage":"plan","steps":"all"}\n';
    expect(ask(pluginProtocol, pluginRunFacts({ stages: stages({ plan: { output } }, 'run') }))).toEqual({
      outcome: 'fail',
      reason: 'plugin:protocol',
      sentence: 'The plugin does not keep to codex-orchestrator/plugin@1: in plan `steps` is text, and must be a list.',
      places: [{ where: 'verification/plugin/plan.log', what: '`steps` is text, and must be a list' }],
    });
  });

  it('says nothing of a plugin that broke before it answered, and of an issue', () => {
    expect(ask(pluginProtocol, pluginRunFacts({ stages: stages({ validate: { exitCode: 1 } }, 'plan') }))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask(pluginProtocol, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
