import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SandboxFacts } from '../../../src/contract/sandbox.ts';
import { scratch } from '../scratch.ts';
import { BWRAP, fakeBwrap, setStage } from './stage.ts';

/** Passes everything on to the real one but what a word of the shell's `case` drops. */
const without = (words: string): string => `for word; do shift; case "$word" in ${words}) ;; *) set -- "$@" "$word";; esac; done; exec "${BWRAP}" "$@"`;

/** Root may show the processes of the host to a sandbox; for anybody else bubblewrap does not come up at all. */
const SHARED_PROCESSES = [process.getuid?.() === 0 ? 'see a process of the host' : 'run the probe inside the sandbox'];

/** The attempts that did not hold. */
const broken = ({ attempts }: SandboxFacts): readonly string[] => attempts.filter(({ held }) => !held).map(({ attempt }) => attempt);

describe('the probe of the sandbox', () => {
  it('holds on this machine, and says what it tried', async () => {
    const stage = await setStage();
    expect(await stage.sandbox.probe()).toEqual({
      mechanism: 'bubblewrap',
      provider: 'codex',
      attempts: [
        { attempt: 'write inside the workspace', held: true, seen: 'yes' },
        { attempt: 'write outside the workspace', held: true, seen: 'EROFS' },
        { attempt: 'see a process of the host', held: true, seen: expect.stringMatching(/^not among \d processes$/) },
        { attempt: 'read the environment of a process of the host', held: true, seen: expect.stringMatching(/^not among \d processes$/) },
        { attempt: 'open a setting of the kernel for writing', held: true, seen: expect.stringMatching(/^(EROFS|EACCES)$/) },
        { attempt: 'reach into the process that tells the exit code', held: true, seen: expect.stringMatching(/^(EACCES|EPERM)$/) },
        { attempt: "connect to the host's loopback", held: true, seen: 'ECONNREFUSED' },
        { attempt: 'serve on a loopback of its own', held: true, seen: 'yes' },
        { attempt: `read ${stage.home}`, held: true, seen: 'ENOENT' },
        { attempt: `read ${join(stage.home, 'temp')}`, held: true, seen: 'ENOENT' },
        { attempt: `read ${stage.evidence}`, held: true, seen: 'ENOENT' },
      ],
      problem: '',
    });
  });

  it('leaves nothing behind but the shell that will watch the commands', async () => {
    const stage = await setStage();
    const left = (): readonly string[] => readdirSync(stage.root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.includes('/watcher-')).toSorted();
    const before = left();
    await stage.sandbox.probe();
    expect(left()).toEqual(before);
    expect(readFileSync(join(stage.home, 'secret'), 'utf8')).toBe('TOP SECRET\n');
  });

  it('is tried once', async () => {
    const root = scratch();
    const path = fakeBwrap(root, `echo x >> "${root}/calls"; exec "${BWRAP}" "$@"`);
    const stage = await setStage({ candidates: [{ provider: 'system', path }] });
    expect(await stage.sandbox.probe()).toEqual(await stage.sandbox.probe());
    expect(readFileSync(join(root, 'calls'), 'utf8')).toBe('x\n');
  });

  it('takes the first candidate that holds', async () => {
    const root = scratch();
    const refusing = fakeBwrap(root, 'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1');
    const stage = await setStage({ candidates: [{ provider: 'system', path: refusing }, { provider: 'codex', path: BWRAP }] });
    expect(await stage.sandbox.probe()).toMatchObject({ mechanism: 'bubblewrap', provider: 'codex', problem: '' });
    expect(await stage.shell('true')).toMatchObject({ exitCode: 0 });
  });

  it('answers that there is no such folder for one that does not exist', async () => {
    const stage = await setStage({ hidden: ['/', '/nonexistent/home'] });
    const { mechanism, attempts } = await stage.sandbox.probe();
    expect(mechanism).toBe('bubblewrap');
    expect(attempts.slice(8)).toEqual([{ attempt: 'read /nonexistent/home', held: true, seen: 'there is no such folder on this machine' }]);
  });

  it.each([
    ['lets everything through', 'while [ "$1" != "--" ]; do [ "$1" = "--chdir" ] && cd "$2"; shift; done; shift 2; exec /bin/sh "$@"', ['write outside the workspace', 'see a process of the host', 'read the environment of a process of the host', "connect to the host's loopback", 'HOME', 'TEMP', 'EVIDENCE']],
    ['shows the whole host, read-only', `for word; do shift; [ "$word" = /.watcher/sh ] && word=/tmp/watcher; set -- "$@" "$word"; done; exec "${BWRAP}" --ro-bind / / "$@"`, ['HOME', 'TEMP', 'EVIDENCE']],
    ['shares the network of the host', without('--unshare-net'), ["connect to the host's loopback"]],
    ['shares the processes of the host', without('--unshare-pid|--as-pid-1'), SHARED_PROCESSES],
    ['keeps the workspace read-only', `for word; do shift; case "$word" in --bind) set -- "$@" --ro-bind;; *) set -- "$@" "$word";; esac; done; exec "${BWRAP}" "$@"`, ['write inside the workspace']],
    ['runs nothing and says so', 'echo "bwrap: No permissions to create a new namespace" >&2; exit 1', ['run the probe inside the sandbox']],
    ['runs nothing in silence', 'exit 0', ['run the probe inside the sandbox']],
    ['claims that all is well', 'echo "all attempts held"; exit 0', ['run the probe inside the sandbox']],
  ])('refuses a sandbox that %s, and nothing runs in it (T-20)', async (_, script, attempts) => {
    const stage = await setStage({ candidates: [{ provider: 'system', path: fakeBwrap(scratch(), script) }] });
    const facts = await stage.sandbox.probe();
    const names = new Map([['HOME', `read ${stage.home}`], ['TEMP', `read ${join(stage.home, 'temp')}`], ['EVIDENCE', `read ${stage.evidence}`]]);
    const expected = attempts.map((attempt) => names.get(attempt) ?? attempt);
    const isRootsOwn = (attempt: string): boolean => attempt === 'open a setting of the kernel for writing';
    expect(facts).toMatchObject({ mechanism: 'none', provider: 'none' });
    expect(broken(facts).filter((attempt) => !isRootsOwn(attempt))).toEqual(expected);
    expect(facts.problem).toContain(`system: ${expected[0]}: `);
    await expect(stage.shell('touch ran')).rejects.toMatchObject({ code: 'sandbox:unavailable', message: facts.problem });
    expect(readdirSync(stage.workspace.folder)).toEqual([]);
  });

  it.runIf(!existsSync('/proc/sys/kernel/yama/ptrace_scope'))('refuses one whose command can reach the process that tells the exit code', async () => {
    const stage = await setStage({ candidates: [{ provider: 'system', path: fakeBwrap(scratch(), without('--as-pid-1')) }] });
    expect(broken(await stage.sandbox.probe())).toEqual(['reach into the process that tells the exit code']);
  });

  it('refuses one that leaves the settings of the kernel to root', async () => {
    if (process.getuid?.() !== 0) return;
    const script = `for word; do shift; case "$word" in /proc/sys) set -- "$@" /proc/uptime;; *) set -- "$@" "$word";; esac; done; exec "${BWRAP}" "$@"`;
    const stage = await setStage({ candidates: [{ provider: 'system', path: fakeBwrap(scratch(), script) }] });
    expect(broken(await stage.sandbox.probe())).toEqual(['open a setting of the kernel for writing']);
  });

  it('names why each candidate was refused', async () => {
    const root = scratch();
    const refusing = fakeBwrap(root, 'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1');
    const stage = await setStage({ candidates: [{ provider: 'system', path: refusing }, { provider: 'codex', path: join(root, 'absent') }] });
    const { problem } = await stage.sandbox.probe();
    expect(problem).toContain('system: run the probe inside the sandbox: bwrap: setting up uid map: Permission denied | codex: ENOENT');
  });

  it('says that there is nothing to try', async () => {
    const stage = await setStage({ candidates: [] });
    expect(await stage.sandbox.probe()).toEqual({ mechanism: 'none', provider: 'none', attempts: [], problem: 'there is no bubblewrap to try' });
  });

  it('does not take a file that is shown for one that is hidden', async () => {
    const root = scratch();
    writeFileSync(join(root, 'a-tool'), 'echo worked');
    const stage = await setStage({ hidden: [root], toolchain: [dirname(process.execPath), join(root, 'a-tool')] });
    expect(await stage.sandbox.probe()).toMatchObject({ mechanism: 'bubblewrap', problem: '' });
    expect((await stage.shell(`sh ${root}/a-tool; ls -A ${root}`)).text).toBe('worked\na-tool\n');
    expect(readdirSync(root)).toEqual(['a-tool']);
  });
});
