import { describe, expect, it } from 'vitest';
import { sha } from '../../src/contract/ids.ts';
import { runCommand } from '../../src/phases/run-command.ts';
import { command } from '../facts.ts';
import { noPowers } from '../powers.ts';

const WORKSPACE = { name: 'verify', folder: '/w', tree: sha.parse('0'.repeat(40)) } as const;

async function run(left: number, result = command()) {
  const given: number[] = [];
  const { limits, sandbox } = noPowers();
  const asked = runCommand({ id: 'test', argv: ['true'], required: true, timeoutSeconds: 600, network: false, log: 'verification/test.log' }, WORKSPACE, {
    limits: { ...limits, secondsLeft: () => left },
    sandbox: { ...sandbox, run: async ({ timeoutSeconds }) => (given.push(timeoutSeconds), result) },
  });
  return { ended: await asked, given };
}

describe('a command of a run', () => {
  it.each([[599, 599], [600, 600], [601, 600]])('that has %i seconds left gets %i of its 600', async (left, given) => {
    expect(await run(left)).toMatchObject({ given: [given], ended: { exitCode: 0 } });
  });

  it('that wrote more than the run may keep is breaker:log-bytes, whatever its exit code', async () => {
    await expect(run(600, command({ truncated: true }))).rejects.toMatchObject({ code: 'breaker:log-bytes', message: 'The command test wrote more than the evidence of a run may hold; what fitted is in verification/test.log.' });
  });
});
