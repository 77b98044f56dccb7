import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/commands/job.ts';
import { readPluginSwitches } from '../../src/commands/plugin-switches.ts';
import { RUN } from '../facts.ts';

const tightened = (env: Readonly<Record<string, string>>) => readPluginSwitches(env).tightened.map(({ field, value, source }) => `${field} ${value}, ${source}`);

describe('what the environment says of plugins', () => {
  it.each(['false', '0', ' FALSE '])('switches them off by ORCH_ENABLE_PLUGINS=%s', (text) => {
    expect(tightened({ ORCH_ENABLE_PLUGINS: text })).toEqual(['plugins.enabled false, environment ORCH_ENABLE_PLUGINS']);
  });

  it.each(['true', '1'])('makes them strict by ORCH_PLUGINS_STRICT=%s', (text) => {
    expect(tightened({ ORCH_PLUGINS_STRICT: text })).toEqual(['plugins.strict true, environment ORCH_PLUGINS_STRICT']);
  });

  it.each<Readonly<Record<string, string>>>([{}, { ORCH_ENABLE_PLUGINS: '', ORCH_PLUGINS_STRICT: '' }, { ORCH_ENABLE_PLUGINS: 'true', ORCH_PLUGINS_STRICT: 'false' }, { ORCH_ENABLE_PLUGINS: '1', ORCH_PLUGINS_STRICT: '0' }])('never makes the policy looser: %o', (env) => {
    expect(readPluginSwitches(env)).toEqual({ tightened: [], problems: [] });
  });

  it('is a named problem where it says anything else, which is not repeated', () => {
    expect(readPluginSwitches({ ORCH_ENABLE_PLUGINS: 'yes', ORCH_PLUGINS_STRICT: 'hunter2' })).toEqual({
      tightened: [],
      problems: [
        { reason: 'input:invalid', sentence: 'The environment sets ORCH_ENABLE_PLUGINS to something that is neither true, false, 1 nor 0.', remedy: 'Set ORCH_ENABLE_PLUGINS to false, or remove it. Plugins are enabled by plugins.enabled of the policy.', where: 'environment ORCH_ENABLE_PLUGINS' },
        { reason: 'input:invalid', sentence: 'The environment sets ORCH_PLUGINS_STRICT to something that is neither true, false, 1 nor 0.', remedy: 'Set ORCH_PLUGINS_STRICT to true, or remove it. Plugins are no longer strict by plugins.strict of the policy.', where: 'environment ORCH_PLUGINS_STRICT' },
      ],
    });
  });

  it('is part of every job', () => {
    const { invocation } = readJob({ RUNNER_TEMP: '/tmp/runner', ORCH_ENABLE_PLUGINS: '0', ORCH_PLUGINS_STRICT: 'perhaps' }, {}, RUN);
    expect(invocation.tightened.map(({ field }) => field)).toEqual(['plugins.enabled']);
    expect(invocation.problems.map(({ where }) => where)).toContain('environment ORCH_PLUGINS_STRICT');
  });
});
