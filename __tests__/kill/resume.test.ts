import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { actionWith, defectsOfEnd, evidenceIn, ROOT, strike, type Moment } from './stage.ts';

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const resume = (folder: string, token: string): Promise<Said> =>
  promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli.js'), 'run', '--resume', folder], { env: { PATH: '/usr/bin:/bin', GITHUB_TOKEN: token }, timeout: 60_000 }).then(
    (done) => ({ ...done, code: 0 }),
    (thrown: Said) => thrown,
  );

/** Kills a run, lets no post step follow, and resumes it twice from the command line. */
async function resumed(moment: Moment, continues = false) {
  const said: Said[] = [];
  const ended = await strike(moment, 'kill', {
    continues,
    // As on a machine that went away before it came to its post step.
    stage: { action: await actionWith({ post: '' }) },
    afterwards: async (folder, { token }) => {
      for (let time = 0; time < 2; time += 1) said.push(await resume(evidenceIn(folder), typeof token === 'string' ? token : token({ id: 'resume', permissions: 'write-all' })));
    },
  });
  const [first, second] = said;
  if (first === undefined || second === undefined) throw new Error('it was never resumed');
  // The artifact service is there for jobs alone.
  return { ended, first, second, defects: defectsOfEnd(ended).filter((defect) => defect !== `there are ${ended.earlier} artifacts`) };
}

describe('run --resume FOLDER', () => {
  it('delivers what was verified when the machine was lost before report, and then has nothing more to do', async () => {
    const { ended, first, second, defects } = await resumed({ after: 'record', count: 5 });
    expect([first.code, defects, ended.pulls]).toEqual([0, [], ['#2 codex/issue-1']]);
    expect(first.stdout).toContain('SUCCESS (run:success)');
    expect([second.code, second.stderr]).toEqual([3, expect.stringContaining('.resume.json, so no run of ours was left there. A run that has ended is looked at with: codex-orchestrator verify')]);
    expect(existsSync(join(ended.folder, 'runner/codex/home/runner/work/_temp', `codex-orchestrator-${ended.evidence.split('/').at(-1) ?? ''}`))).toBe(false);
  });

  it('delivers once what was lost after it had moved the branch of an earlier run on', async () => {
    const { ended, first, second, defects } = await resumed({ after: 'request', operation: 'git/update-ref' }, true);
    expect([first.code, second.code, defects, ended.pulls, ended.commits]).toEqual([0, 3, [], ['#2 codex/issue-1'], 2]);
  });

  it('closes the bundle of a run that was lost in plan, and says so on the issue', async () => {
    const { ended, first, defects } = await resumed({ after: 'record', count: 2 });
    expect([first.code, defects, ended.pulls, ended.verified.manifest?.verdict.reason]).toEqual([1, [], [], 'run:lost']);
  });

  it('closes nothing again that is closed, but tells it', async () => {
    const { first, defects } = await resumed({ after: 'close' });
    expect([first.code, defects]).toEqual([0, []]);
    expect(first.stdout).toContain('The bundle is closed already; what is left is to tell.');
  });
});
