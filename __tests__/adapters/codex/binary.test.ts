import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocateOptions, locateCodex } from '../../../src/adapters/codex/binary.ts';
import type { CodexPins } from '../../../src/adapters/codex/codex-pins.ts';
import { PINS } from '../../../src/adapters/codex/pins.ts';
import { Fault } from '../../../src/core/fault.ts';
import { BINARY } from './stage.ts';

const VENDOR = 'vendor/test';
const FILES = { 'bin/codex': '#!/bin/sh\necho "codex-cli 9.9.9-beta.1"\n', 'bin/codex-code-mode-host': 'host', 'codex-path/rg': 'rg', 'codex-resources/bwrap': 'bwrap' };

describe('finding the native Codex', () => {
  let root: string;
  let pins: CodexPins;
  let options: LocateOptions;
  beforeEach(async () => {
    const runs = path.resolve(import.meta.dirname, '../../../.runs');
    await mkdir(runs, { recursive: true });
    root = await mkdtemp(path.join(runs, 'binary-'));
    const source = path.join(root, 'source', 'package');
    for (const [file, content] of Object.entries(FILES)) {
      await mkdir(path.dirname(path.join(source, VENDOR, file)), { recursive: true });
      await writeFile(path.join(source, VENDOR, file), content, { mode: 0o755 });
    }
    execFileSync('/bin/tar', ['-czf', path.join(root, 'codex.tgz'), '-C', path.join(root, 'source'), 'package']);
    await mkdir(path.join(root, 'npm-bin'));
    // A registry of one package: it notes what it was asked and hands out the tarball.
    const npm = `#!/bin/sh\nenv >${root}/npm-env; echo "$@" >>${root}/npm-args\nfor a; do case "$a" in --pack-destination=*) cp ${root}/codex.tgz "\${a#*=}/openai-codex.tgz";; esac; done\n`;
    await writeFile(path.join(root, 'npm-bin', 'npm'), npm, { mode: 0o755 });
    const files = Object.fromEntries(Object.entries(FILES).map(([file, content]) => [file, createHash('sha256').update(content).digest('hex')]));
    const integrity = `sha512-${createHash('sha512').update(await readFile(path.join(root, 'codex.tgz'))).digest('base64')}`;
    pins = { version: '9.9.9', platforms: { 'test-x1': { spec: '@openai/codex@9.9.9-test-x1', integrity, vendor: VENDOR, files } } };
    options = {
      toolCache: path.join(root, 'cache'), toolPath: `${root}/npm-bin:/usr/bin:/bin`, platform: 'test-x1', pins,
      environment: { npm_config_registry: 'http://127.0.0.1:1/', GITHUB_TOKEN: 'secret', npm_config_script_shell: '/evil', NODE_OPTIONS: '--evil' },
    };
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const installed = (): string => path.join(root, 'cache/codex-orchestrator/codex/9.9.9-test-x1', VENDOR);

  async function fault(running: Promise<unknown>): Promise<Fault> {
    const thrown = await running.then(() => undefined, (reason: unknown) => reason);
    if (!(thrown instanceof Fault)) throw new Error(`expected a Fault, got ${String(thrown)}`);
    return thrown;
  }

  it('installs the pinned package once, whole and executable', async () => {
    const found = await locateCodex(options);
    expect(found).toEqual({
      codex: path.join(installed(), 'bin/codex'),
      bwrap: path.join(installed(), 'codex-resources/bwrap'),
      toolFolder: path.join(installed(), 'codex-path'),
      identity: { version: '9.9.9', binarySha256: pins.platforms['test-x1']?.files['bin/codex'], pinned: true, package: { spec: '@openai/codex@9.9.9-test-x1', integrity: pins.platforms['test-x1']?.integrity } },
    });
    expect(execFileSync(found.codex).toString()).toBe('codex-cli 9.9.9-beta.1\n');
    expect(await locateCodex(options)).toEqual(found);
    expect((await readFile(path.join(root, 'npm-args'), 'utf8')).trim().split('\n')).toHaveLength(1);
    expect(await readdir(path.join(root, 'cache/codex-orchestrator/codex'))).toEqual(['9.9.9-test-x1']);
  });

  it('tells npm where the registry is and nothing else of the runner', async () => {
    await locateCodex(options);
    expect(await readFile(path.join(root, 'npm-args'), 'utf8')).toMatch(/^pack @openai\/codex@9\.9\.9-test-x1 --ignore-scripts --json /);
    const names = (await readFile(path.join(root, 'npm-env'), 'utf8')).trim().split('\n').map((line) => line.split('=')[0] ?? '');
    expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)).sort()).toEqual(['HOME', 'PATH', 'npm_config_registry']);
  });

  it('installs side by side: whoever is later uses what is there', async () => {
    const [one, other] = await Promise.all([locateCodex(options), locateCodex(options)]);
    expect(one).toEqual(other);
    expect(await readdir(path.join(root, 'cache/codex-orchestrator/codex'))).toEqual(['9.9.9-test-x1']);
  });

  it('refuses a package that is not the pinned one before it is unpacked', async () => {
    await appendFile(path.join(root, 'codex.tgz'), 'x');
    const thrown = await fault(locateCodex(options));
    expect(thrown.code).toBe('codex:checksum');
    expect(await readdir(path.join(root, 'cache/codex-orchestrator/codex'))).toEqual([]);
  });

  it.each(Object.keys(FILES))('refuses an installed Codex whose %s was changed, and names it', async (file) => {
    await locateCodex(options);
    await appendFile(path.join(installed(), file), '\n');
    const thrown = await fault(locateCodex(options));
    expect([thrown.code, thrown.message]).toEqual(['codex:checksum', `In ${installed()} these files are not those of Codex 9.9.9: ${file}.`]);
  });

  it('refuses an installed Codex that lacks a file', async () => {
    await locateCodex(options);
    await rm(path.join(installed(), 'codex-resources/bwrap'));
    expect((await fault(locateCodex(options))).message).toContain('codex-resources/bwrap (missing)');
  });

  it('names the platform when there is no Codex for it', async () => {
    const thrown = await fault(locateCodex({ ...options, platform: 'sunos-sparc' }));
    expect([thrown.code, thrown.message]).toEqual(['codex:missing', 'There is no Codex for sunos-sparc; this release runs on test-x1.']);
  });

  it('says so when there is no npm, and what npm said when it failed', async () => {
    expect((await fault(locateCodex({ ...options, toolPath: `relative:${root}` }))).message).toContain('npm, which would fetch @openai/codex@9.9.9-test-x1, is in no folder that PATH names');
    await writeFile(path.join(root, 'npm-bin', 'npm'), '#!/bin/sh\necho "npm error code E404" >&2\nexit 1\n');
    const thrown = await fault(locateCodex(options));
    expect([thrown.code, thrown.message]).toEqual(['codex:missing', 'npm could not fetch @openai/codex@9.9.9-test-x1: npm error code E404']);
  });

  it('takes an override as it is, and calls it pinned only when all of it is', async () => {
    await cp(path.join(root, 'source/package', VENDOR), path.join(root, 'own'), { recursive: true });
    const binaryOverride = path.join(root, 'own/bin/codex');
    expect((await locateCodex({ ...options, binaryOverride })).identity).toMatchObject({ version: '9.9.9', pinned: true });
    await appendFile(path.join(root, 'own/codex-resources/bwrap'), 'x');
    expect((await locateCodex({ ...options, binaryOverride })).identity).toMatchObject({ version: '9.9.9-beta.1', pinned: false });
    await rm(path.join(root, 'own/codex-resources'), { recursive: true });
    expect((await locateCodex({ ...options, binaryOverride })).bwrap).toBe(null);
    expect((await fault(locateCodex({ ...options, binaryOverride: path.join(root, 'nowhere') }))).code).toBe('codex:missing');
  });

  describe('another version by policy', () => {
    const unverified = (version = '9.9.9-beta.1') => ({ ...options, unverified: { version, folder: path.join(root, 'home/unverified') } });

    it('fetches it from the registry every time, whatever a cache holds, and records its digests', async () => {
      await mkdir(path.join(root, 'cache/codex-orchestrator/codex/9.9.9-beta.1-test-x1'), { recursive: true });
      const found = await locateCodex(unverified());
      expect(found).toMatchObject({
        codex: path.join(root, 'home/unverified', VENDOR, 'bin/codex'),
        identity: { version: '9.9.9-beta.1', binarySha256: pins.platforms['test-x1']?.files['bin/codex'], pinned: false, package: { spec: '@openai/codex@9.9.9-beta.1-test-x1', integrity: pins.platforms['test-x1']?.integrity } },
      });
      await rm(path.join(root, 'home'), { recursive: true });
      await locateCodex(unverified());
      expect((await readFile(path.join(root, 'npm-args'), 'utf8')).trim().split('\n').map((line) => line.split(' ')[1])).toEqual(Array(2).fill('@openai/codex@9.9.9-beta.1-test-x1'));
    });

    it('says so when the package is laid out in another way', async () => {
      await pack({ 'vendor/elsewhere/codex/codex': '#!/bin/sh\n' });
      const thrown = await fault(locateCodex(unverified()));
      expect([thrown.code, thrown.message]).toEqual(['codex:missing', 'The package @openai/codex@9.9.9-beta.1-test-x1 has no program vendor/test/bin/codex: Codex 9.9.9-beta.1 is laid out in a way that this release does not know.']);
    });

    it('says so when the binary calls itself something else, or nothing', async () => {
      expect((await fault(locateCodex(unverified('1.2.3')))).message).toBe('The package @openai/codex@1.2.3-test-x1 holds a Codex that calls itself 9.9.9-beta.1.');
      await rm(path.join(root, 'home'), { recursive: true });
      await pack({ [`${VENDOR}/bin/codex`]: 'no program' });
      expect((await fault(locateCodex(unverified()))).code).toBe('codex:missing');
    });

    it('gives way to a binary that somebody named, which the policy has to allow as well', async () => {
      await cp(path.join(root, 'source/package', VENDOR), path.join(root, 'own'), { recursive: true });
      expect((await locateCodex({ ...unverified(), binaryOverride: path.join(root, 'own/bin/codex') })).identity).toMatchObject({ version: '9.9.9', pinned: true, package: null });
    });

    async function pack(files: Readonly<Record<string, string>>): Promise<void> {
      const package_ = path.join(root, 'other', 'package');
      for (const [file, content] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(package_, file)), { recursive: true });
        await writeFile(path.join(package_, file), content, { mode: 0o755 });
      }
      execFileSync('/bin/tar', ['-czf', path.join(root, 'codex.tgz'), '-C', path.join(root, 'other'), 'package']);
    }
  });

  it('keeps the account of a proxy out of what npm says', async () => {
    await writeFile(path.join(root, 'npm-bin', 'npm'), '#!/bin/sh\necho "npm error proxy $HTTPS_PROXY failed" >&2\nexit 1\n');
    const thrown = await fault(locateCodex({ ...options, environment: { HTTPS_PROXY: 'http://me:hunter2@p.example:3128' } }));
    expect(thrown.message).toBe('npm could not fetch @openai/codex@9.9.9-test-x1: npm error proxy http://***@p.example:3128 failed');
  });

  it('knows the Codex of the development dependency as the pinned one', async () => {
    const found = await locateCodex({ ...options, pins: PINS, platform: 'linux-x64', binaryOverride: BINARY });
    expect(found.identity).toEqual({ version: '0.169.0', binarySha256: PINS.platforms['linux-x64']?.files['bin/codex'], pinned: true, package: null });
  });

  it('pins what the lock names', () => {
    const root = path.resolve(import.meta.dirname, '../../..');
    expect(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts/codex-pins.ts'), '--check'], { cwd: root }).toString()).toBe('');
  });
});
