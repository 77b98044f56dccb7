import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluginResult } from '../../src/contract/plugin.ts';
import { digest } from '../facts.ts';
import { ROOT, type Told } from '../e2e/stage.ts';
import { but, tellPlugin } from './plugin-story.ts';

const resultOf = async ({ outcome }: Told) => pluginResult.parse(JSON.parse(await readFile(join(outcome.evidence ?? '', 'plugin_result.json'), 'utf8')));
const verified = ({ outcome }: Told): string => execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'verify', outcome.evidence ?? '', '--manifest-sha256', outcome.manifestSha256 ?? ''], { encoding: 'utf8' });

describe('the plugin of a task pack', () => {
  it('judges the change in the sandbox, is told of in the pull request, and leaves a result that verifies offline', async () => {
    const told = await tellPlugin();
    expect([told.outcome.status, told.outcome.reason, told.defects]).toEqual(['SUCCESS', 'run:success', []]);
    expect(told.outcome.pullRequest?.body).toContain('## Plugin\n\n`src/tags.mjs` (`price-tags 1.0.0`) says, and nobody has checked it:\n\n```text\nThe tag says 5.05 €.\n```\n');
    expect(await resultOf(told)).toMatchObject({ status: 'OK', reasons: [], raw: { metadata: { tag: '5.05 €' } }, artifacts: [{ name: 'tag.txt', found: { bytes: 9, sha256: digest('5.05 €\n') } }] });
    expect(verified(told)).toContain('SUCCESS');
  });

  it('that does not take what it sees makes the result PARTIAL, with its words', async () => {
    const told = await tellPlugin({ plugin: but('validate', "export const validate = () => ({ ok: false, errors: ['There is no tag for 0.'] });") });
    expect([told.outcome.status, told.outcome.reason, told.outcome.pullRequest?.draft]).toEqual(['PARTIAL', 'plugin:refused', true]);
    expect(told.outcome.pullRequest?.body).toContain('The plugin does not take the task pack: There is no tag for 0.');
    expect(await resultOf(told)).toMatchObject({ status: 'VALIDATION_FAILED', stages: [{ stage: 'validate', exitCode: 0 }], plan: null });
  });

  it('that is not strict and fails is a warning in the pull request, and the result stands', async () => {
    const told = await tellPlugin({ policy: 'plugins: {enabled: true, strict: false}\n', plugin: but('run', "export const run = () => { throw new Error('out of ink'); };") });
    expect([told.outcome.status, told.outcome.pullRequest?.draft]).toEqual(['SUCCESS', false]);
    expect(told.outcome.pullRequest?.body).toContain('- Only warned of, by the policy (`plugin-stages`): The plugin did not end well: run ended with exit code 1.');
    expect(await resultOf(told)).toMatchObject({ status: 'ERROR', reasons: ['plugin:failed'] });
    expect(verified(told)).toContain('SUCCESS');
  });

  it('that needs what the pack may not have is never run, and nothing is delivered', async () => {
    const told = await tellPlugin({ plugin: but('capabilities', 'export const capabilities = { requires_cloud_mutations: true };'), scenario: { ends: 'BLOCKED' } });
    expect([told.outcome.status, told.outcome.reason, told.outcome.pullRequest]).toEqual(['BLOCKED', 'plugin:capability', null]);
    expect((await resultOf(told)).stages.map(({ stage }) => stage)).toEqual(['validate']);
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['the policy does not enable plugins, whatever the environment says', '', { ORCH_ENABLE_PLUGINS: 'true' }, 'the policy has to say plugins.enabled: true'],
    ['the environment switches them off', 'plugins: {enabled: true}\n', { ORCH_ENABLE_PLUGINS: 'false' }, 'whoever calls says plugins.enabled: false (environment ORCH\\_ENABLE\\_PLUGINS)'],
  ])('is BLOCKED before any model is asked where %s', async (_, policy, env, words) => {
    const { outcome, model, step } = await tellPlugin({ policy, scenario: { model: [], ends: 'BLOCKED' }, stage: { env } });
    expect([outcome.status, outcome.reason, model.requests.length]).toEqual(['BLOCKED', 'pack:constraint', 0]);
    expect(step.summary).toContain(words);
  });
});
