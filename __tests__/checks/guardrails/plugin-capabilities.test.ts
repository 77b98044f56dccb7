import { describe, expect, it } from 'vitest';
import { pluginCapabilities } from '../../../src/checks/guardrails/plugin-capabilities.ts';
import { BASE_TREE, facts, packIntake } from '../../facts.ts';
import { line, pluginRunFacts, stages } from '../../plugin-facts.ts';
import { ask } from '../ask.ts';

const needing = (name: string) => ({ stages: stages({ validate: { output: line('validate', { plugin: { id: 'words', version: '1', capabilities: { [name]: true } } }) } }, 'plan'), artifacts: [] });

describe('plugin-capabilities', () => {
  it('passes for a plugin that needs nothing, and for the network where the pack allows it', () => {
    expect(ask(pluginCapabilities, pluginRunFacts())).toMatchObject({ outcome: 'pass' });
    expect(ask(pluginCapabilities, pluginRunFacts(needing('requires-network'), { constraints: { network: true, longRunning: false } }))).toMatchObject({ outcome: 'pass' });
  });

  it.each(['requires-network', 'requires-cloud-mutations', 'requires-secrets'])('fails for %s that the pack does not allow, strict or not', (name) => {
    for (const strict of [true, false]) {
      expect(ask(pluginCapabilities, pluginRunFacts(needing(name), {}, { plugins: { enabled: true, strict } }))).toEqual({ outcome: 'fail', reason: 'plugin:capability', sentence: `The plugin needs what the task pack may not have: ${name}.`, places: [{ where: 'verification/plugin/validate.log', what: name }] });
    }
  });

  it('says nothing of a plugin that did not come to say what it needs', () => {
    expect(ask(pluginCapabilities, pluginRunFacts({ stages: stages({ validate: { exitCode: 1 } }, 'plan') }))).toMatchObject({ outcome: 'not-applicable' });
  });

  it('does not know of a plugin that was not run, of another tree, or of a pack that could not be read; and says nothing where there is none', () => {
    const ran = pluginRunFacts();
    expect(ask(pluginCapabilities, pluginRunFacts(null))).toMatchObject({ outcome: 'unknown', sentence: 'The plugin of the task pack was not run.' });
    expect(ask(pluginCapabilities, { ...ran, verify: { ...ran.verify, candidateTree: BASE_TREE } })).toMatchObject({ outcome: 'unknown' });
    expect(ask(pluginCapabilities, facts({ intake: packIntake(null) }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(pluginCapabilities, facts({ intake: packIntake() }))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask(pluginCapabilities, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
