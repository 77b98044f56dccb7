import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodexPins, PlatformPin } from '../src/adapters/codex/codex-pins.ts';
import { digestFile } from '../src/adapters/files/digest.ts';
import { unpackVerified } from '../src/adapters/codex/install-codex.ts';
import { npmPack } from '../src/adapters/codex/npm-pack.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'src/adapters/codex/pins.ts');
const triples = { 'linux-arm64': 'aarch64-unknown-linux-musl', 'linux-x64': 'x86_64-unknown-linux-musl' } as const;
const running = ['bin/codex', 'bin/codex-code-mode-host', 'codex-path/rg', 'codex-resources/bwrap'];

type Platform = keyof typeof triples;
type Locked = Pick<PlatformPin, 'spec' | 'integrity' | 'vendor'>;

process.exitCode = process.argv.includes('--check') ? await check() : await write();

/** Writes src/adapters/codex/pins.ts from the lock; a platform that is not installed here is fetched once. */
async function write(): Promise<number> {
  const lock = await readLock();
  const platforms: Record<string, PlatformPin> = {};
  for (const platform of ['linux-arm64', 'linux-x64'] as const) {
    const locked = lockedPackage(lock, platform);
    const installed = join(root, 'node_modules/@openai', `codex-${platform}`);
    const files = (await exists(installed)) ? await digests(join(installed, locked.vendor)) : await fetched(locked);
    platforms[platform] = { ...locked, files };
  }
  await writeFile(target, render({ version: versionOf(lock), platforms }));
  process.stdout.write(`${target}: Codex ${versionOf(lock)}\n`);
  return 0;
}

/** Compares pins.ts with the lock, and with the installed package of this platform; answers the exit code. */
async function check(): Promise<number> {
  const { PINS } = await import('../src/adapters/codex/pins.ts');
  const lock = await readLock();
  const differing: string[] = PINS.version === versionOf(lock) ? [] : ['version'];
  for (const platform of ['linux-arm64', 'linux-x64'] as const) {
    const locked = lockedPackage(lock, platform);
    const pin = PINS.platforms[platform];
    if (pin === undefined || pin.spec !== locked.spec || pin.integrity !== locked.integrity || pin.vendor !== locked.vendor) differing.push(platform);
    const installed = join(root, 'node_modules/@openai', `codex-${platform}`);
    if (pin === undefined || !(await exists(installed))) continue;
    const found = await digests(join(installed, locked.vendor));
    differing.push(...running.filter((file) => found[file] !== pin.files[file]).map((file) => `${platform} ${file}`));
  }
  if (differing.length === 0) return 0;
  process.stderr.write(`src/adapters/codex/pins.ts is stale (${differing.join(', ')}); run: node scripts/codex-pins.ts\n`);
  return 1;
}

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>> };

async function readLock(): Promise<Lock> {
  return JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
}

function versionOf(lock: Lock): string {
  const version = lock.packages['node_modules/@openai/codex']?.version;
  if (version === undefined) throw new Error('package-lock.json does not name @openai/codex');
  return version;
}

function lockedPackage(lock: Lock, platform: Platform): Locked {
  const entry = lock.packages[`node_modules/@openai/codex-${platform}`];
  if (entry?.version === undefined || entry.integrity === undefined) throw new Error(`package-lock.json does not name @openai/codex-${platform}`);
  return { spec: `@openai/codex@${entry.version}`, integrity: entry.integrity, vendor: `vendor/${triples[platform]}` };
}

async function digests(vendor: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const file of running) found[file] = (await digestFile(join(vendor, file), 'sha256')).toString('hex');
  return found;
}

async function fetched(locked: Locked): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'codex-pins-'));
  try {
    const tarball = await npmPack(locked.spec, folder, { toolPath: process.env['PATH'] ?? '', environment: process.env });
    await unpackVerified(tarball, locked.integrity, join(folder, 'unpacked'));
    return await digests(join(folder, 'unpacked', locked.vendor));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function render(pins: CodexPins): string {
  const platforms = Object.entries(pins.platforms).map(([platform, pin]) => `    '${platform}': {
      spec: '${pin.spec}',
      integrity: '${pin.integrity}',
      vendor: '${pin.vendor}',
      files: {
${Object.entries(pin.files).map(([file, digest]) => `        '${file}': '${digest}',\n`).join('')}      },
    },
`);
  return `// Generated from package-lock.json by scripts/codex-pins.ts.
import type { CodexPins } from './codex-pins.ts';

/** The release of Codex that this release runs, and nothing else. */
export const PINS: CodexPins = {
  version: '${pins.version}',
  platforms: {
${platforms.join('')}  },
};
`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
