import { describe, expect, it } from 'vitest';
import { setupPassed } from '../../../src/checks/gates/setup-passed.ts';
import type { CommandResult } from '../../../src/contract/command.ts';
import { command, facts, intake, pack, packIntake, policyOf, prepare, reference } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (setup: CommandResult[], commands: readonly object[] = [{ id: 'install', run: ['npm', 'ci'] }, { id: 'build', run: ['make'] }]) => {
  const { policy } = intake();
  return ask(setupPassed, facts({ intake: intake({ policy: policy === null ? null : { ...policy, values: policyOf({ setup: { commands } }) } }), prepare: prepare({ setup }) }));
};
const ran = (id: string, parts: Partial<CommandResult> = {}) => command({ id, log: reference(`setup/${id}.log`), ...parts });

describe('setup-passed', () => {
  it('passes when every command succeeded', () => {
    expect(asked([ran('install'), ran('build')])).toEqual({ outcome: 'pass', reason: 'setup:failed', sentence: 'Both setup commands succeeded.', places: [] });
    expect(asked([ran('install')], [{ id: 'install', run: ['npm', 'ci'] }]).sentence).toBe('The setup command succeeded.');
  });

  it('fails with the log of the command that failed, although a later one was then not run', () => {
    expect(asked([ran('install', { exitCode: 1 })])).toEqual({ outcome: 'fail', reason: 'setup:failed', sentence: 'Setup failed: install ended with exit code 1.', places: [{ where: 'setup/install.log', what: 'ended with exit code 1' }] });
  });

  it('fails for a command that was stopped, whatever its exit code says', () => {
    expect(asked([ran('install', { timedOut: true }), ran('build')]).sentence).toBe('Setup failed: install was stopped at its time limit.');
  });

  it('does not know when a command has no result', () => {
    expect(asked([ran('install')])).toEqual({ outcome: 'unknown', reason: 'setup:failed', sentence: 'Setup was not run: build.', places: [] });
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(setupPassed, facts({ intake: intake({ policy: null }) }))).toEqual({ outcome: 'unknown', reason: 'setup:failed', sentence: 'The policy could not be read, so it is not known what to set up.', places: [] });
  });

  it('does not apply when the policy has no setup', () => {
    expect(asked([], [])).toEqual({ outcome: 'not-applicable', reason: 'setup:failed', sentence: 'There are no setup commands.', places: [] });
  });

  describe('of a task pack with Python requirements', () => {
    const prepared = (...paths: readonly string[]) => ({ paths: [...paths], files: 1, bytes: 1 });
    const judged = (setup: CommandResult[], kept: ReturnType<typeof prepared> | null) => ask(setupPassed, facts({ intake: packIntake(pack({ deps: ['pytest==8.4.2'] })), prepare: prepare({ setup, prepared: kept }) }));

    it.each(['.codex-orchestrator/', '.codex-orchestrator/python/'])('passes when they were installed and git ignores %s', (path) => {
      expect(judged([ran('pack/deps')], prepared('node_modules/', path))).toMatchObject({ outcome: 'pass', sentence: 'The setup command succeeded.' });
    });

    it('says what to add to .gitignore where they were not kept', () => {
      expect(judged([ran('pack/deps')], prepared('.codex/'))).toEqual({ outcome: 'fail', reason: 'setup:failed', sentence: 'The Python packages of the task pack were installed into .codex-orchestrator/python, which git does not ignore, so they were not kept.', places: [{ where: '.gitignore', what: '.codex-orchestrator/python is not ignored' }] });
      expect(judged([ran('pack/deps')], null).outcome).toBe('fail');
    });

    it('fails when they could not be installed, and does not know when nobody tried', () => {
      expect(judged([ran('pack/deps', { exitCode: 1 })], null)).toMatchObject({ outcome: 'fail', sentence: 'Setup failed: pack/deps ended with exit code 1.' });
      expect(judged([], null)).toMatchObject({ outcome: 'unknown', sentence: 'Setup was not run: pack/deps.' });
    });
  });
});
