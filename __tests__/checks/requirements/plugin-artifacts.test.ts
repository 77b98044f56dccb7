import { describe, expect, it } from 'vitest';
import { pluginArtifacts } from '../../../src/checks/requirements/plugin-artifacts.ts';
import { facts } from '../../facts.ts';
import { found, line, pluginRunFacts, stages } from '../../plugin-facts.ts';
import { ask } from '../ask.ts';

const promising = (metadata: object) =>
  stages({
    validate: { output: line('validate', { plugin: { id: 'words', version: '1', capabilities: { produces_domain_result: true } } }) },
    plan: { output: line('plan', { expected_artifacts: [] }) },
    run: { output: line('run', { artifacts: [], metadata }) },
    report: { output: line('report', { artifacts: [] }) },
  });

describe('plugin-artifacts', () => {
  it('passes when each file that was named in any stage is there', () => {
    expect(ask(pluginArtifacts, pluginRunFacts())).toMatchObject({ outcome: 'pass', sentence: 'The artifacts of the plugin are there: words.json.' });
  });

  it.each(['plan', 'run', 'report'] as const)('fails for one that %s named and that is not there', (name) => {
    const field = name === 'plan' ? 'expected_artifacts' : 'artifacts';
    const told = stages({ [name]: { output: line(name, { [field]: ['words.json', 'lies.json'] }) } });
    expect(ask(pluginArtifacts, pluginRunFacts({ stages: told, artifacts: [...found, { name: 'lies.json', found: null }] }))).toEqual({
      outcome: 'fail',
      reason: 'plugin:artifacts-missing',
      sentence: 'The plugin named artifacts that are not there: lies.json.',
      places: [{ where: '.codex-orchestrator/plugin/lies.json', what: 'it is no file that was written while the plugin ran' }],
    });
  });

  it('does not know of one that nobody looked for', () => {
    expect(ask(pluginArtifacts, pluginRunFacts({ artifacts: [] }))).toMatchObject({ outcome: 'unknown' });
  });

  it('fails where a result was promised, and neither artifact nor metadata came', () => {
    expect(ask(pluginArtifacts, pluginRunFacts({ stages: promising({}), artifacts: [] }))).toMatchObject({ outcome: 'fail', sentence: 'The plugin promised a result (produces-domain-result), and left neither an artifact nor metadata.' });
    expect(ask(pluginArtifacts, pluginRunFacts({ stages: promising({ words: 3 }), artifacts: [] }))).toMatchObject({ outcome: 'pass', sentence: 'The plugin named no artifacts.' });
  });

  it('says nothing of a plugin that did not come to its end, and of an issue', () => {
    expect(ask(pluginArtifacts, pluginRunFacts({ stages: stages({ run: { exitCode: 1 } }, 'report'), artifacts: [{ name: 'words.json', found: null }] }))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask(pluginArtifacts, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
