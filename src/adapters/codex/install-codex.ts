import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { findProgram } from '../process/find-program.ts';
import { runChild } from '../process/run-child.ts';
import type { PlatformPin } from './codex-pins.ts';
import { digestFile } from '../files/digest.ts';
import { npmPack, type NpmAccess } from './npm-pack.ts';
import { oneLine } from '../../core/one-line.ts';

/** A package to install; without a digest whatever the registry hands out is taken. */
export type Wanted = Pick<PlatformPin, 'spec'> & { readonly integrity: string | null };

/**
 * Installs a package of Codex at `folder`, which appears complete or not at all; another process that was faster is no
 * error. Answers the digest of the package. Faults `codex:missing` (not to be had) and `codex:checksum` (not the pinned package).
 */
export async function installCodex(wanted: Wanted, folder: string, npm: NpmAccess): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(join(dirname(folder), '.install-'));
  try {
    const download = join(temporary, 'download');
    await mkdir(download, { mode: 0o700 });
    const tarball = await npmPack(wanted.spec, download, npm);
    const integrity = await unpackVerified(tarball, wanted.integrity, join(temporary, 'package'));
    await moveInto(join(temporary, 'package'), folder);
    return integrity;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Unpacks a tarball of npm into a new folder after its SHA-512 was found to be the expected one, and answers it; else
 * Fault `codex:checksum`. Null expects nothing.
 */
export async function unpackVerified(tarball: string, integrity: string | null, folder: string): Promise<string> {
  const found = `sha512-${(await digestFile(tarball, 'sha512')).toString('base64')}`;
  if (integrity !== null && found !== integrity) throw new Fault('codex:checksum', `The package of Codex that was downloaded has the digest ${found} instead of ${integrity}.`);
  const tar = await findProgram('tar', '/bin:/usr/bin');
  if (tar === null) throw new Fault('codex:missing', 'The package of Codex can not be unpacked: there is no tar in /bin or /usr/bin.');
  await mkdir(folder, { mode: 0o755 });
  const said: Buffer[] = [];
  const result = await runChild({
    file: tar,
    args: ['-xzf', tarball, '-C', folder, '--strip-components=1', '--no-same-owner'],
    cwd: folder,
    env: { PATH: '/usr/bin:/bin' },
    timeoutMs: 300_000,
    onOutput: (chunk) => void (said.length < 16 && said.push(Buffer.from(chunk))),
  });
  if (result.exitCode !== 0) throw new Fault('codex:missing', `The package of Codex could not be unpacked: ${oneLine(Buffer.concat(said).toString('utf8'), 500)}`);
  return found;
}

async function moveInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    // Whoever was there first installed the same package; its digests are taken like those of any other.
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw thrown;
  }
}
