import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CodexIdentity, codexIdentity } from '../../contract/codex.ts';
import { Fault } from '../../core/fault.ts';
import { runChild } from '../process/run-child.ts';
import type { CodexPins, PlatformPin } from './codex-pins.ts';
import { digestOfFile } from '../files/digest.ts';
import { installCodex } from './install-codex.ts';
import type { NpmAccess } from './npm-pack.ts';
import { PINS } from './pins.ts';

/** Where Codex may be found or put. */
export interface LocateOptions extends NpmAccess {
  /** A binary somebody named; it is used as it is, and recorded as pinned only when it is the pinned one. */
  readonly binaryOverride?: string;
  /** The runner's tool cache; ours lies in `codex-orchestrator` below it. */
  readonly toolCache: string;
  /** `<process.platform>-<process.arch>`; the one of this process when left out. */
  readonly platform?: string;
  /** What counts as the right Codex; that of this release when left out. */
  readonly pins?: CodexPins;
  /** A release that nobody verified and the policy allows. */
  readonly unverified?: Unverified;
}

/** Another release of Codex, and the folder of this run into which it is fetched. */
export interface Unverified {
  readonly version: string;
  readonly folder: string;
}

const CODEX = 'bin/codex';

/** The native Codex of this machine, with real paths. */
export interface LocatedCodex {
  readonly codex: string;
  /** The sandbox helper that ships with Codex; null where an override has none beside it. */
  readonly bwrap: string | null;
  /** Folder with the programs Codex ships for its commands (ripgrep); null where an override has none beside it. */
  readonly toolFolder: string | null;
  readonly identity: CodexIdentity;
}

/**
 * Finds Codex, installs it where it is missing, and digests the files that run, every time.
 * Order: override, tool cache, registry; a release that is not verified comes from the registry, every time. Faults
 * `codex:missing` and `codex:checksum`.
 */
export async function locateCodex(options: LocateOptions): Promise<LocatedCodex> {
  const pins = options.pins ?? PINS;
  const platform = options.platform ?? `${process.platform}-${process.arch}`;
  const pin = pins.platforms[platform];
  if (options.binaryOverride !== undefined) return locateOverride(options.binaryOverride, pin, pins.version);
  if (pin === undefined) {
    throw new Fault('codex:missing', `There is no Codex for ${platform}; this release runs on ${Object.keys(pins.platforms).join(' and ')}.`);
  }
  if (options.unverified !== undefined) return locateUnverified(options.unverified, `@openai/codex@${options.unverified.version}-${platform}`, pin.vendor, options);
  const folder = join(options.toolCache, 'codex-orchestrator', 'codex', `${pins.version}-${platform}`);
  if (!(await exists(folder))) await installCodex(pin, folder, options);
  const vendor = join(folder, pin.vendor);
  const found = await digestsOf(vendor, Object.keys(pin.files));
  const wrong = differing(found, pin);
  if (wrong.length > 0) throw new Fault('codex:checksum', `In ${vendor} these files are not those of Codex ${pins.version}: ${wrong.join(', ')}.`);
  return describe(join(vendor, CODEX), found.get(CODEX) ?? null, { version: pins.version, pinned: true, package: { spec: pin.spec, integrity: pin.integrity } });
}

/** There is no digest to compare with, so nothing is taken from a cache, in which something else may lie by now. */
async function locateUnverified({ version, folder }: Unverified, spec: string, vendor: string, npm: NpmAccess): Promise<LocatedCodex> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const integrity = await installCodex({ spec, integrity: null }, folder, npm);
  const codex = join(folder, vendor, CODEX);
  if (!(await exists(codex, constants.X_OK))) throw new Fault('codex:missing', `The package ${spec} has no program ${vendor}/${CODEX}: Codex ${version} is laid out in a way that this release does not know.`);
  const said = await askVersion(codex);
  if (said !== version) throw new Fault('codex:missing', `The package ${spec} holds a Codex that calls itself ${said}.`);
  return describe(codex, null, { version, pinned: false, package: { spec, integrity } });
}

async function locateOverride(path: string, pin: PlatformPin | undefined, version: string): Promise<LocatedCodex> {
  const codex = await realpath(path).catch(() => null);
  if (codex === null || !(await exists(codex, constants.X_OK))) throw new Fault('codex:missing', `The Codex binary ${path} does not exist or can not be executed.`);
  const vendor = dirname(dirname(codex));
  const found = await digestsOf(vendor, Object.keys(pin?.files ?? {}));
  const pinned = pin !== undefined && differing(found, pin).length === 0 && codex === join(vendor, CODEX);
  const digest = codex === join(vendor, CODEX) ? (found.get(CODEX) ?? null) : null;
  return describe(codex, digest, { version: pinned ? version : await askVersion(codex), pinned, package: null });
}

/** The digest is taken here when it was not taken before: the binary has some 300 MB, which nobody should read twice. */
async function describe(path: string, digest: string | null, known: Omit<CodexIdentity, 'binarySha256'>): Promise<LocatedCodex> {
  const codex = await realpath(path);
  const vendor = dirname(dirname(codex));
  const bwrap = join(vendor, 'codex-resources/bwrap');
  const toolFolder = join(vendor, 'codex-path');
  return {
    codex,
    bwrap: (await exists(bwrap, constants.X_OK)) ? bwrap : null,
    toolFolder: (await exists(toolFolder)) ? toolFolder : null,
    identity: codexIdentity.parse({ ...known, binarySha256: digest ?? (await digestOfFile(codex)) }),
  };
}

/** Digests of the files that there are, by their name below the folder. */
async function digestsOf(vendor: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const file of files) if (await exists(join(vendor, file))) digests.set(file, await digestOfFile(join(vendor, file)));
  return digests;
}

function differing(found: ReadonlyMap<string, string>, pin: PlatformPin): readonly string[] {
  return Object.entries(pin.files).flatMap(([file, expected]) => (found.get(file) === expected ? [] : [found.has(file) ? file : `${file} (missing)`]));
}

/** Asks a foreign binary for its version; `unknown` when it does not name one. */
async function askVersion(codex: string): Promise<string> {
  let said = '';
  await runChild({ file: codex, args: ['--version'], cwd: dirname(codex), env: {}, timeoutMs: 10_000, onOutput: (chunk) => {
    if (said.length < 1000) said += Buffer.from(chunk).toString('utf8');
  } }).catch((thrown: unknown) => {
    throw new Fault('codex:missing', `The Codex binary ${codex} can not be started.`, thrown);
  });
  return /\d+\.\d+\.\d+[\w.-]*/.exec(said)?.[0] ?? 'unknown';
}

function exists(path: string, mode = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(() => true, () => false);
}
