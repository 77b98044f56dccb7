import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startOf } from '../../src/adapters/process/ledger.ts';
import { evidenceIn, stillRunning, strike, untilPost, type Program } from './stage.ts';

/** A program of this test in a group of its own. */
function sleeper(): Program {
  const { pid } = spawn('/bin/sleep', ['600'], { detached: true, stdio: 'ignore' });
  if (pid === undefined) throw new Error('there is no /bin/sleep');
  const started = startOf(pid) ?? '';
  onTestFinished(() => void (startOf(pid) === started && process.kill(pid, 'SIGKILL')));
  return { pid, started };
}

describe('what survives a run that was killed (SIGKILL)', () => {
  it('is swept by the post step by number and start, and a stranger that has got the number of one of ours is left alone', async () => {
    const ours = sleeper();
    const stranger = sleeper();
    await strike({ after: 'record', count: 1 }, 'kill', {
      stage: { action: await untilPost() },
      afterwards: async (folder, _github, { post }) => {
        const temp = join(evidenceIn(folder), '../../..');
        const ledger = join(temp, readdirSync(temp).find((name) => /^codex-orchestrator-\d/.test(name)) ?? 'none', 'children');
        appendFileSync(ledger, `${ours.pid} ${ours.started}\n${stranger.pid} ${stranger.started.replace(/^\d+/, '1')}\n`);
        expect((await post()).log).toContain(`processes that outlived the run were ended: ${ours.pid}`);
      },
    });
    expect([stillRunning([ours]), stillRunning([stranger])]).toEqual([[], [stranger]]);
  });
});
