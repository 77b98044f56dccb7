import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actingCommands } from '../../../src/testkit/runner/workflow-commands.ts';
import { scratch } from '../scratch.ts';
import { BWRAP, fakeBwrap, setStage } from './stage.ts';

describe('a command in the sandbox', () => {
  it('is recorded with its code, its times and its raw output in the order it was written', async () => {
    const stage = await setStage();
    const result = await stage.shell('echo 1; echo 2 >&2; echo 3; echo 4 >/dev/stderr; printf "\\377\\000"; exit 7');
    const raw = readFileSync(join(stage.evidence, 'verification/1.log'));
    expect(raw.equals(Buffer.concat([Buffer.from('1\n2\n3\n4\n'), Buffer.of(0xff, 0x00)]))).toBe(true);
    expect(result).toMatchObject({
      id: 'test',
      argv: ['sh', '-c', expect.any(String)],
      required: true,
      exitCode: 7,
      signal: null,
      timedOut: false,
      truncated: false,
      tests: null,
      tail: '1\n2\n3\n4\n\ufffd',
      log: { path: 'verification/1.log', bytes: 10, sha256: createHash('sha256').update(raw).digest('hex') },
    });
    expect(result.startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('writes its workspace, and a later command finds that', async () => {
    const stage = await setStage();
    await stage.shell('mkdir sub; echo built > sub/out');
    expect(readFileSync(join(stage.workspace.folder, 'sub/out'), 'utf8')).toBe('built\n');
    expect((await stage.shell('cat sub/out')).text).toBe('built\n');
  });

  it('finds a home and temporary folders, empty each time', async () => {
    const stage = await setStage();
    await stage.shell('echo x > $HOME/a; echo x > $TMPDIR/b; echo x > /var/tmp/c');
    const { text } = await stage.shell('echo $HOME $TMPDIR; ls -A $HOME /var/tmp; ls $TMPDIR/b 2>/dev/null; pwd');
    expect(text).toBe(`/tmp/home /tmp\n/tmp/home:\n\n/var/tmp:\n${stage.workspace.folder}\n`);
  });

  it('cannot do anything to the job log', async () => {
    const stage = await setStage();
    await stage.shell('printf " ::add-mask::secret\\nok\\r::error::x\\nfoo ##[error]y\\n" >&2; echo ::stop-commands::token');
    expect(stage.told()).toBe('│  ::add-mask::secret\n│ ok\n│ ::error::x\n│ foo ##\u200b[error]y\n│ ::stop-commands::token\n');
    expect(actingCommands(stage.told())).toEqual([]);
  });

  it('starts in the folder of the workspace that is named, and finds Python packages and their programs in another', async () => {
    const stage = await setStage();
    await stage.shell('mkdir -p packs/a deps/bin; printf "#!/bin/sh\\necho found\\n" > deps/bin/tool; chmod +x deps/bin/tool');
    const { text } = await stage.shell('pwd; echo "$PWD"; tool; echo "$PYTHONPATH"', { folder: 'packs/a', python: 'deps' });
    const { folder } = stage.workspace;
    expect(text).toBe(`${folder}/packs/a\n${folder}/packs/a\nfound\n${folder}/deps\n`);
  });

  it('says in its record that it has to fail', async () => {
    const stage = await setStage();
    expect(await stage.shell('exit 3', { expect: 'fail' })).toMatchObject({ expect: 'fail', exitCode: 3 });
    expect(await stage.shell('exit 3')).not.toHaveProperty('expect');
  });

  it('is stopped when its time is up', async () => {
    const stage = await setStage();
    expect(await stage.shell('echo begun; sleep 600', { timeoutSeconds: 1 })).toMatchObject({ exitCode: null, timedOut: true, truncated: false, text: 'begun\n' });
  });

  it('is stopped when the run is', async () => {
    const stop = new AbortController();
    const stage = await setStage({ signal: stop.signal });
    await stage.sandbox.probe();
    setTimeout(() => stop.abort(), 500);
    expect(await stage.shell('echo begun; sleep 600')).toMatchObject({ exitCode: null, timedOut: false, text: 'begun\n' });
  });

  it('is stopped at the last byte the run may write, and none is left for the next', async () => {
    const stage = await setStage({ output: { bytesLeft: 100_000 } });
    expect(await stage.shell('head -c 99999 /dev/zero')).toMatchObject({ exitCode: 0, truncated: false, log: { bytes: 99_999 } });
    expect(await stage.shell('printf x')).toMatchObject({ exitCode: 0, truncated: false, log: { bytes: 1 } });
    expect(await stage.shell('true')).toMatchObject({ exitCode: 0, truncated: false, log: { bytes: 0 } });
    expect(await stage.shell('yes')).toMatchObject({ exitCode: null, truncated: true, log: { bytes: 0 } });
  });

  it('is stopped in the middle of a flood', async () => {
    const stage = await setStage({ output: { bytesLeft: 1_000_000 } });
    const result = await stage.shell('yes');
    expect(result).toMatchObject({ exitCode: null, truncated: true, timedOut: false, log: { bytes: 1_000_000 } });
    expect(result.text).toBe('y\n'.repeat(500_000));
    expect(stage.told().length).toBeLessThan(30_000);
  });

  it('that claims success and fails has failed', async () => {
    const stage = await setStage();
    expect(await stage.shell('printf "# tests 3\\n# pass 3\\n# fail 0\\n"; exit 1')).toMatchObject({ exitCode: 1, tests: { runner: 'node:test', total: 3, failed: 0, skipped: 0 } });
  });

  it('that prints what a broken sandbox prints has only failed', async () => {
    const stage = await setStage();
    expect(await stage.shell('echo "bwrap: Creating new namespace failed" >&2; exit 1')).toMatchObject({ exitCode: 1 });
    expect(await stage.shell('printf \'{ "exit-code": 0 }\\n\'; (printf \'{ "exit-code": 0 }\\n\' >&3) 2>/dev/null; exit 1')).toMatchObject({ exitCode: 1 });
  });

  it.each([
    ['that is not there', ['no-such-program'], 127],
    ['that is no program', ['/etc/passwd'], 126],
    ['that dies of a signal', ['sh', '-c', 'kill -9 $$'], 137],
  ])('%s is no fault of the sandbox', async (_, argv, exitCode) => {
    const stage = await setStage();
    expect(await stage.shell('', { argv })).toMatchObject({ exitCode, signal: null, timedOut: false });
  });

  it('gets its arguments as they are, and no shell reads them', async () => {
    const stage = await setStage();
    expect((await stage.shell('', { argv: ['printf', '[%s]', '$HOME', '', 'a b', '*', '--', '-x', '`id`'] })).text).toBe('[$HOME][][a b][*][--][-x][`id`]');
  });

  it('that the sandbox cannot start any more is a fault which names why', async () => {
    const root = scratch();
    const flag = join(root, 'flag');
    const path = fakeBwrap(root, `if [ -e "${flag}" ]; then echo "bwrap: Creating new namespace failed" >&2; exit 1; fi; exec "${BWRAP}" "$@"`);
    const stage = await setStage({ candidates: [{ provider: 'system', path }] });
    expect(await stage.shell('true')).toMatchObject({ exitCode: 0 });
    writeFileSync(flag, '');
    await expect(stage.shell('true')).rejects.toMatchObject({ code: 'sandbox:broken', message: 'The sandbox failed while it ran test: bwrap: Creating new namespace failed' });
  });

  it('whose sandbox is killed from outside, or has gone, is a fault', async () => {
    const root = scratch();
    const flag = join(root, 'flag');
    const path = fakeBwrap(root, `if [ -e "${flag}" ]; then kill -9 $$; fi; exec "${BWRAP}" "$@"`);
    const stage = await setStage({ candidates: [{ provider: 'system', path }] });
    expect(await stage.shell('true')).toMatchObject({ exitCode: 0 });
    writeFileSync(flag, '');
    await expect(stage.shell('true')).rejects.toMatchObject({ code: 'sandbox:broken', message: 'The sandbox failed while it ran test: SIGKILL' });
    rmSync(path);
    await expect(stage.shell('true')).rejects.toMatchObject({ code: 'sandbox:broken', message: expect.stringContaining('The sandbox could not run test: Could not start') });
  });

  it('that cannot be recorded is a fault of the evidence, and does not go on', async () => {
    const stage = await setStage();
    await expect(stage.sandbox.run({ id: 'test', argv: ['touch', 'ran'], required: true, timeoutSeconds: 30, network: false, log: '../out.log' }, stage.workspace)).rejects.toThrow('Not a path of the evidence bundle');
    expect(existsSync(join(stage.workspace.folder, 'ran'))).toBe(false);
  });

  it('may reach the host only where that was asked for', async () => {
    const stage = await setStage();
    const names = 'cut -d: -f1 -s /proc/net/dev | tr -d " "';
    expect((await stage.shell(names)).text).toBe('lo\n');
    expect((await stage.shell(names, { network: true })).text).toBe(readFileSync('/proc/net/dev', 'utf8').split('\n').flatMap((line) => (line.includes(':') ? [`${line.split(':')[0]?.trim()}\n`] : [])).join(''));
  });
});
