import { access } from 'node:fs/promises';
import type { SandboxFacts } from '../../contract/sandbox.ts';
import { Fault } from '../../core/fault.ts';
import { inertText } from '../../core/inert.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Evidence } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { Sandbox } from '../../ports/sandbox.ts';
import type { OutputAllowance } from '../files/output-allowance.ts';
import { askInSandbox } from './ask-in-sandbox.ts';
import { readHostView, type HostView } from './host-view.ts';
import { probe } from './probe.ts';
import { runInSandbox } from './run-in-sandbox.ts';
import type { SandboxSetup } from './run-recorded.ts';
import { layWatcher } from './watcher.ts';

/** A program that may provide the sandbox. */
export interface SandboxCandidate {
  readonly provider: 'system' | 'codex';
  /** Absolute path of bubblewrap. */
  readonly path: string;
}

/** What a run knows of its machine. */
export interface SandboxOptions {
  /** Tried in this order; the first that holds every attempt of the probe is used. */
  readonly candidates: readonly SandboxCandidate[];
  /** Absolute folders no untrusted program may see: HOME, the runner's folders, the user's checkout, the evidence, CODEX_HOME. */
  readonly hidden: readonly string[];
  /** Folders and files shown read-only besides the system's, and the PATH that finds programs in them: see `findToolchain`. */
  readonly toolchain: readonly string[];
  readonly toolPath: string;
  /** The folder in which workspaces are laid; the probe makes one of its own there. */
  readonly workRoot: string;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly narrator: Narrator;
  /** What the commands of this run together may still write to their logs. */
  readonly output: OutputAllowance;
  /** Stops the running command when aborted. */
  readonly signal?: AbortSignal;
}

/** A sandbox made by bubblewrap; nothing runs in it before the probe has held on this machine. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const hidden = options.hidden.filter((folder) => folder !== '/');
  let finding: Promise<Found> | null = null;
  const find = (): Promise<Found> => (finding ??= findWorking({ ...options, hidden }));
  const setup = async (): Promise<SandboxSetup> => {
    const { facts, working } = await find();
    if (working === null) throw new Fault('sandbox:unavailable', facts.problem);
    return { ...options, ...working, budget: options.output };
  };
  return {
    probe: async () => (await find()).facts,
    run: async (command, workspace) => runInSandbox(await setup(), command, workspace),
    ask: async (question, workspace) => askInSandbox(await setup(), question, workspace),
  };
}

interface Found {
  readonly facts: SandboxFacts;
  readonly working: { readonly bwrap: string; readonly host: HostView; readonly watcher: string } | null;
}

async function findWorking(options: SandboxOptions): Promise<Found> {
  const problems: string[] = [];
  let attempts: SandboxFacts['attempts'] = [];
  for (const { provider, path } of options.candidates) {
    try {
      await access(path);
      const host = readHostView(options.hidden);
      const watcher = await layWatcher(options.workRoot);
      attempts = [...(await probe({ ...options, bwrap: path, host, watcher }))];
      const broken = attempts.filter(({ held }) => !held);
      if (broken.length === 0) return { facts: { mechanism: 'bubblewrap', provider, attempts, problem: '' }, working: { bwrap: path, host, watcher } };
      problems.push(`${provider}: ${broken.map(({ attempt, seen }) => `${attempt}: ${seen}`).join('; ')}`);
    } catch (thrown) {
      problems.push(`${provider}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }
  const problem = inertText(problems.join(' | ') || 'there is no bubblewrap to try');
  return { facts: { mechanism: 'none', provider: 'none', attempts, problem }, working: null };
}
