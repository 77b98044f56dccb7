import type { CommandResult } from '../contract/command.ts';
import type { SandboxFacts } from '../contract/sandbox.ts';
import type { Workspace } from './workspace.ts';

/** A command as policy or task pack ask for it. */
export interface SandboxCommand {
  readonly id: string;
  readonly argv: readonly string[];
  readonly required: boolean;
  readonly timeoutSeconds: number;
  /** There where it has to end by itself with another exit code than 0. */
  readonly expect?: 'fail';
  /** The folder of the workspace it starts in; its root where none is named. */
  readonly folder?: string;
  /** A folder of the workspace with Python packages, which Python is to find, and the programs that came with them. */
  readonly python?: string;
  /** Whether it may reach the network; only setup commands ever may, and those of a task pack that the policy lets. */
  readonly network: boolean;
  /** Where its raw output goes in the bundle, for example `verification/test.log`. */
  readonly log: string;
}

/** A program that is asked something by a line on its standard input, and answers on its standard output. */
export interface SandboxQuestion extends Pick<SandboxCommand, 'id' | 'argv' | 'timeoutSeconds' | 'python' | 'network' | 'log'> {
  readonly input: string;
  /** Bytes it may write altogether, and of an answer. */
  readonly most: { readonly bytes: number; readonly answer: number };
}

/** How a program ended that was asked something. */
export interface SandboxAnswer extends Pick<CommandResult, 'exitCode' | 'signal' | 'timedOut' | 'truncated' | 'startedAt' | 'durationMs' | 'log'> {
  /** True when it was stopped because it wrote more than it may itself; `truncated` is about the run. */
  readonly flooded: boolean;
  /** What it wrote on standard output; null when that is more than an answer may have. */
  readonly output: Uint8Array | null;
}

/**
 * Runs code that nobody trusts: it sees the system folders, the toolchain and its own workspace, and a private loopback.
 * Faults: `sandbox:unavailable` (no working sandbox), `sandbox:broken` (the sandbox itself failed while running a command).
 */
export interface Sandbox {
  /** Tries the sandbox: a write outside, a connect to the host and a look at each hidden folder must all fail inside it. */
  probe(): Promise<SandboxFacts>;
  /** Runs one command in a workspace; its output goes raw to the bundle and, made inert, to the job log. */
  run(command: SandboxCommand, workspace: Workspace): Promise<CommandResult>;
  /** Asks a program in a workspace, alike; both its outputs are in the log. */
  ask(question: SandboxQuestion, workspace: Workspace): Promise<SandboxAnswer>;
}
