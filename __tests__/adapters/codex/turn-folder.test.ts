import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codexEnvironment, makeTurnFolder } from '../../../src/adapters/codex/turn-folder.ts';

it('gives Codex eight variables, by none of which it would take a way around to this machine', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'turn-'));
  const folder = await makeTurnFolder(parent, 'plan', { type: 'object' });
  try {
    expect(codexEnvironment(folder, '/usr/bin:/bin', 'key')).toEqual({
      PATH: '/usr/bin:/bin', HOME: folder.home, CODEX_HOME: folder.codexHome, TMPDIR: folder.temporary, LANG: 'C.UTF-8',
      NO_PROXY: '127.0.0.1,localhost', GIT_DIR: '/dev/null', CODEX_ORCHESTRATOR_PROXY_KEY: 'key',
    });
    expect(codexEnvironment(folder, '/usr/bin:/bin', null)).not.toHaveProperty('CODEX_ORCHESTRATOR_PROXY_KEY');
  } finally {
    await folder.remove();
  }
  expect(await readdir(parent)).toEqual([]);
  await rm(parent, { recursive: true });
});
