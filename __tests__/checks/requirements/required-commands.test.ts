import { describe, expect, it } from 'vitest';
import { requiredCommands } from '../../../src/checks/requirements/required-commands.ts';
import type { CommandResult } from '../../../src/contract/command.ts';
import { BASE_TREE, command, facts, intake, pack, packIntake, policyOf, verify } from '../../facts.ts';
import { ask } from '../ask.ts';

const { policy } = intake();
const values = policyOf({ verification: { commands: [{ id: 'test', run: ['npm', 'test'] }, { id: 'lint', run: ['npm', 'run', 'lint'], required: false }] } });
const twoCommands = intake({ policy: policy === null ? null : { ...policy, values } });
const asked = (...commands: CommandResult[]) => ask(requiredCommands, facts({ intake: twoCommands, verify: verify(commands) }));
const lint = (parts: Partial<CommandResult> = {}) => command({ id: 'lint', argv: ['npm', 'run', 'lint'], required: false, ...parts });

describe('required-commands', () => {
  it('passes when every required command ended with exit code 0, whatever the others did', () => {
    const answer = { outcome: 'pass', reason: 'verify:command-failed', sentence: 'The required command test passed.', places: [] };
    expect(asked(command(), lint())).toEqual(answer);
    expect(asked(command(), lint({ exitCode: 2 }))).toEqual(answer);
  });

  it.each([
    ['fails', { exitCode: 1 }, 'ended with exit code 1'],
    ['is stopped', { exitCode: null, signal: 'SIGKILL', timedOut: true }, 'was stopped at its time limit'],
    ['is stopped and says that all is well', { exitCode: 0, timedOut: true }, 'was stopped at its time limit'],
    ['writes too much', { exitCode: null, truncated: true }, 'was stopped at the limit of output'],
    ['says that no test failed and ends with 1', { exitCode: 1, tests: { runner: 'node', total: 9, failed: 0, skipped: 0 }, tail: '0 failed' }, 'ended with exit code 1'],
  ] as const)('fails when one %s', (_, parts, what) => {
    expect(asked(command(parts), lint())).toEqual({ outcome: 'fail', reason: 'verify:command-failed', sentence: `The required command test ${what}.`, places: [{ where: 'verification/test.log', what }] });
  });

  it('believes the policy and not the result about what is required', () => {
    expect(asked(command({ required: false, exitCode: 1 }), lint()).outcome).toBe('fail');
  });

  it.each([
    ['a command was not run', [command()], 'These commands have no result: lint.'],
    ['another program was run under its name', [command({ argv: ['true'] }), lint()], 'These commands have no result: test.'],
    ['its arguments were cut elsewhere', [command({ argv: ['npm test'] }), lint()], 'These commands have no result: test.'],
  ])('does not know when %s', (_, commands, sentence) => {
    expect(asked(...commands)).toEqual({ outcome: 'unknown', reason: 'verify:command-failed', sentence, places: [] });
  });

  it('does not know when another tree was judged', () => {
    expect(ask(requiredCommands, facts({ verify: { ...verify(), candidateTree: BASE_TREE } }))).toMatchObject({ outcome: 'unknown', sentence: 'The commands judged another tree than the one that was proposed.' });
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(requiredCommands, facts({ intake: intake({ policy: null }) }))).toMatchObject({ outcome: 'unknown', sentence: 'It is not known which commands are required, because the policy could not be read.' });
  });

  it('does not know when the policy requires none, since nothing was proved', () => {
    const none = { ...values, verification: { commands: values.verification.commands.map((wanted) => ({ ...wanted, required: false })) } };
    expect(requiredCommands.ask({ ...facts(), intake: intake({ policy: policy === null ? null : { ...policy, values: none } }), verify: verify([command(), lint()]) })).toEqual({ outcome: 'unknown', sentence: 'Neither policy nor task pack require a command, so nothing was proved.' });
  });

  describe('of a task pack', () => {
    const one = { kind: 'tests', name: null, stage: null, folder: 'repository', required: true, timeoutMinutes: 10 } as const;
    const known = pack({ commands: [{ ...one, id: 'tests-1', argv: ['/bin/sh', '-c', 'make check'], expect: 'pass' }, { ...one, id: 'stage-1', argv: ['node', 'attack.mjs'], expect: 'fail' }] });
    const passed = command({ id: 'pack/tests-1', argv: ['/bin/sh', '-c', 'make check'] });
    const failed = (parts: Partial<CommandResult> = {}) => command({ id: 'pack/stage-1', argv: ['node', 'attack.mjs'], expect: 'fail', exitCode: 1, ...parts });
    const judged = (...commands: CommandResult[]) => ask(requiredCommands, facts({ intake: packIntake(known), verify: verify([command(), ...commands]) }));

    it('judges them beside those of the policy, each as it is expected to end', () => {
      expect(judged(passed, failed())).toMatchObject({ outcome: 'pass', sentence: 'The required commands test, pack/tests-1, pack/stage-1 passed.' });
    });

    it.each([
      ['passed that had to fail', { exitCode: 0 }, 'ended with exit code 0, and had to fail by itself'],
      ['could not be started', { exitCode: 127 }, 'ended with exit code 127, and had to fail by itself'],
      ['was ended by a signal', { exitCode: 139 }, 'ended with exit code 139, and had to fail by itself'],
      ['took too long', { exitCode: null, timedOut: true }, 'was stopped at its time limit'],
    ] as const)('fails when one %s', (_, parts, what) => {
      expect(judged(passed, failed(parts))).toMatchObject({ outcome: 'fail', sentence: `The required command pack/stage-1 ${what}.` });
    });

    it('does not know when one has no result, or was run as if it had to pass', () => {
      expect(judged(passed)).toMatchObject({ outcome: 'unknown', sentence: 'These commands have no result: pack/stage-1.' });
      expect(judged(passed, command({ id: 'pack/stage-1', argv: ['node', 'attack.mjs'] }))).toMatchObject({ outcome: 'unknown' });
      expect(judged({ ...passed, id: 'tests-1' }, failed())).toMatchObject({ outcome: 'unknown' });
    });
  });
});
