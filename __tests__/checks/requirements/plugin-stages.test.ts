import { describe, expect, it } from 'vitest';
import { pluginStages } from '../../../src/checks/requirements/plugin-stages.ts';
import { facts } from '../../facts.ts';
import { pluginRunFacts, stages } from '../../plugin-facts.ts';
import { ask } from '../ask.ts';

describe('plugin-stages', () => {
  it('passes when all four end with exit code 0', () => {
    expect(ask(pluginStages, pluginRunFacts())).toMatchObject({ outcome: 'pass', sentence: 'The plugin ended well when it was asked to validate, plan, run, report.' });
  });

  it.each([
    ['ends with another exit code', { exitCode: 3 }, 'run ended with exit code 3'],
    ['is killed', { exitCode: null, signal: 'SIGKILL' }, 'run was ended by SIGKILL'],
    ['hangs', { exitCode: null, timedOut: true }, 'run was stopped at its time limit'],
    ['floods', { exitCode: null, flooded: true }, 'run was stopped at the limit of output'],
  ])('fails for a stage that %s', (_, end, what) => {
    expect(ask(pluginStages, pluginRunFacts({ stages: stages({ run: end }, 'report') }))).toEqual({ outcome: 'fail', reason: 'plugin:failed', sentence: `The plugin did not end well: ${what}.`, places: [{ where: 'verification/plugin/run.log', what }] });
  });

  it('does not know of a stage that was due and has no record', () => {
    expect(ask(pluginStages, pluginRunFacts({ stages: stages({}, 'report') }))).toMatchObject({ outcome: 'unknown', sentence: 'The plugin was not asked to report.' });
    expect(ask(pluginStages, pluginRunFacts({ stages: [] }))).toMatchObject({ outcome: 'unknown' });
  });

  it('leaves an answer that is none to its own check', () => {
    expect(ask(pluginStages, pluginRunFacts({ stages: stages({ plan: { output: 'no' } }, 'run') }))).toMatchObject({ outcome: 'pass' });
  });

  it('says nothing of an issue', () => {
    expect(ask(pluginStages, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
