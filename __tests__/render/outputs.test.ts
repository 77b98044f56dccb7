import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import { outputValues } from '../../src/render/outputs.ts';
import { intake, RUN } from '../facts.ts';
import { refused, shown } from './run.ts';

describe('the outputs of the action', () => {
  const valuesOf = ({ view, records }: ReturnType<typeof shown>, manifestSha256: string | null = 'a'.repeat(64)) => outputValues({ facts: view.facts, records, verdict: view.verdict, manifestSha256 }, RUN);

  it('name no manifest when there is none', () => expect(Object.keys(valuesOf(shown(), null))).not.toContain('manifest-sha256'));

  it('say what was delivered', () => {
    expect(valuesOf(shown())).toEqual({
      status: 'SUCCESS',
      reason: 'run:success',
      'run-id': '20261121T100000Z-0123abcd',
      branch: 'codex/issue-7',
      'pull-request-number': 8,
      'pull-request-url': 'https://github.com/octo/demo/pull/8',
      'files-changed': 1,
      'tests-run': 12,
      'duration-seconds': 50.5,
      'input-tokens': 200,
      'output-tokens': 40,
      'manifest-sha256': 'a'.repeat(64),
    });
  });

  it('leave out what a refused run does not have', () => {
    expect(valuesOf(refused(intake({ actors: [] })))).toEqual({
      status: 'BLOCKED',
      reason: 'actor:permission',
      'run-id': '20261121T100000Z-0123abcd',
      'files-changed': 0,
      'duration-seconds': 50.5,
      'input-tokens': 0,
      'output-tokens': 0,
      'manifest-sha256': 'a'.repeat(64),
    });
  });

  it('are all declared', () => {
    expect(Object.keys(valuesOf(shown())).filter((name) => !Object.hasOwn(OUTPUTS, name))).toEqual([]);
  });
});
