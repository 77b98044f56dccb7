import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createNarrator } from '../../../src/adapters/actions/narrator.ts';
import { systemClock } from '../../../src/adapters/clock.ts';
import { createEvidence } from '../../../src/adapters/files/evidence.ts';
import { createSandbox, type SandboxOptions } from '../../../src/adapters/sandbox/create-sandbox.ts';
import type { CommandResult } from '../../../src/contract/command.ts';
import { sha } from '../../../src/contract/ids.ts';
import type { Sandbox, SandboxCommand } from '../../../src/ports/sandbox.ts';
import type { Workspace } from '../../../src/ports/workspace.ts';
import { scratch } from '../scratch.ts';

const PACKAGE = process.arch === 'arm64' ? 'codex-linux-arm64/vendor/aarch64' : 'codex-linux-x64/vendor/x86_64';

/** The bubblewrap that ships with Codex. */
export const BWRAP = join(import.meta.dirname, `../../../node_modules/@openai/${PACKAGE}-unknown-linux-musl/codex-resources/bwrap`);

/** A home folder that must stay hidden and holds, as on a runner, everything else: temporary folder, evidence and workspace. */
export interface Stage {
  readonly root: string;
  readonly home: string;
  readonly evidence: string;
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
  /** What was told in the job log. */
  readonly told: () => string;
  /** Runs a script of the shell and answers its result with the text of its log. */
  readonly shell: (script: string, command?: Partial<SandboxCommand>) => Promise<CommandResult & { readonly text: string }>;
}

/** Builds a stage in a scratch folder. */
export async function setStage(options: Partial<SandboxOptions> = {}): Promise<Stage> {
  const root = scratch();
  const home = join(root, 'home');
  const workRoot = join(home, 'temp/workspaces');
  const folder = join(workRoot, 'verify');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(home, 'secret'), 'TOP SECRET\n', { mode: 0o600 });
  writeFileSync(join(home, 'temp/token'), 'TOP SECRET\n');
  const evidence = join(home, 'temp/evidence');
  let told = '';
  const sandbox = createSandbox({
    candidates: [{ provider: 'codex', path: BWRAP }],
    hidden: [home, join(home, 'temp'), evidence],
    toolchain: [dirname(process.execPath)],
    toolPath: `${dirname(process.execPath)}:/usr/bin:/bin`,
    workRoot,
    evidence: await createEvidence({ folder: evidence }),
    clock: systemClock,
    narrator: createNarrator({ write: (text) => { told += text; }, workflowCommands: true, quoteLimitBytes: 10_000 }),
    output: { bytesLeft: 50_000_000 },
    ...options,
  });
  const workspace: Workspace = { name: 'verify', folder, tree: sha.parse('4b825dc642cb6eb9a060e54bf8d69288fbee4904') };
  let runs = 0;
  const shell: Stage['shell'] = async (script, command = {}) => {
    runs += 1;
    const result = await sandbox.run({ id: 'test', argv: ['sh', '-c', script], required: true, timeoutSeconds: 30, network: false, log: `verification/${runs}.log`, ...command }, workspace);
    return { ...result, text: readFileSync(join(evidence, result.log.path), 'utf8') };
  };
  return { root, home, evidence, workspace, sandbox, told: () => told, shell };
}

/** A program that stands in for bubblewrap: a script of the shell. */
export function fakeBwrap(folder: string, script: string): string {
  const path = join(folder, `bwrap-${script.length}`);
  if (!existsSync(path)) writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
