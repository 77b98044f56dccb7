import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLauncher, type LauncherRequest } from '../../../src/adapters/codex/unprivileged.ts';
import { scratch } from '../scratch.ts';

const isRoot = process.getuid?.() === 0;

async function setStage(bwrap: string | null = '/bundled/codex-resources/bwrap'): Promise<LauncherRequest> {
  const folder = scratch();
  const [workspace, turnFolder] = [join(folder, 'workspace'), join(folder, 'turn')];
  for (const path of [workspace, turnFolder]) await mkdir(path);
  await writeFile(join(workspace, 'file'), 'x');
  await symlink('/etc/passwd', join(workspace, 'link'));
  return { located: { codex: '/bundled/bin/codex', bwrap }, permissions: { workspace: 'write', readable: [], writable: [], denied: [] }, workspace, turnFolder };
}

describe('how Codex is started', () => {
  it('is as it is by an ordinary user, whose files stay as they are', async () => {
    const stage = await setStage();
    const launcher = await createLauncher({ ...stage, uid: 1001 });
    expect([launcher.uid, launcher.command(['exec'])]).toEqual([1001, { file: '/bundled/bin/codex', args: ['exec'] }]);
    expect((await lstat(join(stage.workspace, 'file'))).uid).toBe(process.getuid?.());
  });

  it.runIf(isRoot)('is as a user of its own by root, in a root folder of its own and with no way back', async () => {
    const stage = await setStage();
    const { uid, command } = await createLauncher(stage);
    const { file, args } = command(['exec', '--json']);
    expect(uid).toBeGreaterThanOrEqual(60_706);
    expect(uid).toBeLessThanOrEqual(61_183);
    expect(file).toBe('/bundled/codex-resources/bwrap');
    expect(args).not.toContain('--unshare-user');
    expect(args.join(' ')).toMatch(new RegExp(`/setpriv --reuid ${uid} --regid ${uid} --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all --pdeathsig KILL -- /bundled/bin/codex exec --json$`));
    expect(await readFile(join(stage.turnFolder, 'users'), 'utf8')).toMatch(new RegExp(`\\ncodex:x:${uid}:${uid}::/:.*/(ba)?sh\\n$`));
  });

  it.runIf(isRoot)('gives workspace and turn folder away, links as links and nothing that they lead to', async () => {
    const stage = await setStage();
    const { uid } = await createLauncher(stage);
    const owners = await Promise.all([stage.workspace, join(stage.workspace, 'file'), join(stage.workspace, 'link'), stage.turnFolder, '/etc/passwd'].map(async (path) => (await lstat(path)).uid));
    expect(owners).toEqual([uid, uid, uid, uid, 0]);
  });

  it.runIf(isRoot)('is as a user of its own even without bubblewrap', async () => {
    const { command } = await createLauncher(await setStage(null));
    expect(command([]).args).toContain('--no-new-privs');
  });
});
