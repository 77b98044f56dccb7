import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../repository/files.ts';

/** The command line from the sources, in a process of its own. */
function explain(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/main.ts'), 'explain', ...args], { encoding: 'utf8', env: {}, timeout: 30_000, killSignal: 'SIGKILL' });
  return { status, stdout, stderr };
}

describe('explain', () => {
  it('prints status, meaning, remedy and where a reason comes from', () => {
    const { status, stdout } = explain('breaker:tokens');
    expect(status).toBe(0);
    expect(stdout).toBe(`breaker:tokens: FAILED

  Meaning     The run reached \`limits.tokens\` of the policy; no further request was sent.
  What to do  The run used the tokens its policy allows. Make the issue smaller, or raise limits.tokens in the policy.
  Comes from  a fault of the machinery
`);
  });

  it('prints the same as JSON', () => {
    const { status, stdout } = explain('issue:sections', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ reason: 'issue:sections', status: 'BLOCKED', from: ['the check issue-sections'] });
  });

  it('names the nearest reasons of one it does not know, and fails', () => {
    expect(explain('issue:secctions')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Did you mean issue:sections') });
    expect(explain('sandbox')).toMatchObject({ status: 1, stderr: expect.stringContaining('Did you mean codex:sandbox, sandbox:broken, sandbox:unavailable?') });
    expect(explain('zzzzzzzzz')).toMatchObject({ status: 1, stderr: expect.stringContaining('explain lists them all') });
  });

  it('lists every reason when it is given none, and tells wrong usage by its exit code', () => {
    const { status, stdout, stderr } = explain();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^ {2}actor:permission +BLOCKED$/m);
    expect(stderr).toMatch(/^ {2}run:success +SUCCESS$/m);
    expect(explain('a:b', 'c:d').status).toBe(2);
    expect(explain('--jso').status).toBe(2);
  });
});
