import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClosableCodex, type CodexOptions, createCodex } from '../../../src/adapters/codex/create-codex.ts';
import { createEvidence } from '../../../src/adapters/files/evidence.ts';
import { sha } from '../../../src/contract/ids.ts';
import { faultOf } from '../github/connect.ts';

describe('the Codex of a run', () => {
  let folder: string;
  beforeEach(async () => {
    const runs = resolve(import.meta.dirname, '../../../.runs');
    await mkdir(runs, { recursive: true });
    folder = await mkdtemp(join(runs, 'codex-'));
    await mkdir(join(folder, 'workspace'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function codexWith(change: Partial<CodexOptions>): Promise<ClosableCodex> {
    const nothing = (): void => undefined;
    return createCodex({
      model: 'gpt-5.5', endpoint: new URL('http://127.0.0.1:1/v1/responses'), apiKey: 'sk-1', home: join(folder, 'codex'), hidden: [], visible: [], toolPath: '/usr/bin:/bin',
      toolCache: join(folder, 'cache'), environment: {}, evidence: await createEvidence({ folder: join(folder, 'evidence') }), output: { bytesLeft: 1_000_000 }, clean: (text) => text,
      clock: { now: () => '2026-01-31T23:59:59.000Z', monotonicMs: () => 0 },
      narrator: { say: nothing, quote: nothing, group: nothing, endGroup: nothing, warn: nothing, error: nothing },
      ...change,
    });
  }

  it('another version by policy: one that does not know a flag ends in a fault that names both', async () => {
    const binaryOverride = join(folder, 'codex-0.1.2');
    await writeFile(binaryOverride, `#!/bin/sh\nif [ "$1" = --version ]; then echo codex-cli 0.1.2; exit 0; fi\necho "error: unexpected argument '-P' found" >&2\nexit 2\n`, { mode: 0o755 });
    const codex = await codexWith({ binaryOverride });
    expect(await codex.identify()).toMatchObject({ version: '0.1.2', pinned: false, package: null });
    const fault = await faultOf(codex.run({
      name: 'plan', prompt: 'p', schema: { type: 'object' }, workspace: { name: 'plan', folder: join(folder, 'workspace'), tree: sha.parse('0'.repeat(40)) }, access: 'read-only', timeoutSeconds: 40, limits: { tokens: null, cost: null }, accepts: () => undefined, forbids: () => false, tell: () => undefined,
    }));
    await codex.close();
    expect(fault.code).toBe('codex:sandbox');
    // A run that is root starts it as another user, who may not even get to it.
    expect(fault.message).toMatch(/^Codex could not build its sandbox: .+ This was Codex 0\.1\.2, which is unverified: it may not know what this tool asks of it\.$/);
    if (process.getuid?.() !== 0) expect(fault.message).toContain("error: unexpected argument '-P' found");
  });

  it('looks at the key and at the proxy of the job before it looks for a binary', async () => {
    const nowhere = { binaryOverride: join(folder, 'nowhere') };
    expect((await faultOf((await codexWith({ ...nowhere, apiKey: '' })).identify())).code).toBe('model:key-missing');
    expect((await faultOf((await codexWith({ ...nowhere, endpoint: new URL('https://model.test/v1/responses'), environment: { HTTPS_PROXY: 'socks5://me:hunter2@p' } })).identify())).code).toBe('network:proxy-invalid');
    expect((await faultOf((await codexWith(nowhere)).identify())).code).toBe('codex:missing');
  });
});
