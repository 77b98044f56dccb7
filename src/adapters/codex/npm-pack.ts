import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { withoutProxySecrets } from '../outbound-proxy.ts';
import { findProgram } from '../process/find-program.ts';
import { runChild } from '../process/run-child.ts';
import { oneLine } from '../../core/one-line.ts';

const LIMIT_MS = 600_000;

/** How npm is reached: where programs are looked for, and the environment its registry settings are taken from. */
export interface NpmAccess {
  readonly toolPath: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/**
 * Downloads one package into an empty folder without running anything of it; answers the tarball's path.
 * What was downloaded is not trusted: the caller compares its digest. Fault `codex:missing` when npm is absent or fails.
 */
export async function npmPack(spec: string, folder: string, npm: NpmAccess): Promise<string> {
  const file = await findProgram('npm', npm.toolPath);
  if (file === null) throw new Fault('codex:missing', `Codex is not installed and npm, which would fetch ${spec}, is in no folder that PATH names.`);
  const said: Buffer[] = [];
  const result = await runChild({
    file,
    args: ['pack', spec, '--ignore-scripts', '--json', '--loglevel=error', '--logs-max=0', `--pack-destination=${folder}`, `--cache=${join(folder, 'cache')}`],
    cwd: folder,
    env: { ...registrySettings(npm.environment), PATH: npm.toolPath, HOME: folder },
    timeoutMs: LIMIT_MS,
    onOutput: (chunk, stream) => {
      if (stream === 'stderr' && said.length < 64) said.push(Buffer.from(chunk));
    },
    ...(npm.signal === undefined ? {} : { signal: npm.signal }),
  });
  const packed = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const [name] = packed;
  if (result.exitCode === 0 && name !== undefined && packed.length === 1) return join(folder, name);
  const why = result.timedOut ? `not within ${LIMIT_MS / 1000} seconds` : oneLine(withoutProxySecrets(Buffer.concat(said).toString('utf8'), npm.environment), 500);
  throw new Fault('codex:missing', `npm could not fetch ${spec}: ${why}`);
}

/** What npm may know of the runner: where its registry is and how to get there, nothing else. */
const REGISTRY_SETTING = /^(npm_config_(registry|cafile|proxy|https_proxy|noproxy|userconfig|globalconfig)|https?_proxy|no_proxy|node_extra_ca_certs)$/i;

function registrySettings(environment: NpmAccess['environment']): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && REGISTRY_SETTING.test(name)) kept[name] = value;
  }
  return kept;
}
