import { join } from 'node:path';
import type { BrokenTurn, CodexIdentity } from '../../contract/codex.ts';
import { Fault, isFault } from '../../core/fault.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Codex, CodexAnswer } from '../../ports/codex.ts';
import type { Evidence } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { OutputAllowance } from '../files/output-allowance.ts';
import { type LocatedCodex, locateCodex } from './binary.ts';
import { readModelAccess } from './endpoint.ts';
import { type ModelLine, openModelLine } from './model-line.ts';
import type { Patience } from './patience.ts';
import { runTurn } from './run-codex.ts';
import { createModelBudget } from './model-budget.ts';

/** What Codex is given for a run; every folder absolute. */
export interface CodexOptions {
  readonly model: string;
  /** Reasoning effort, in the words of the model. */
  readonly effort?: string;
  /** The full address of the model server's `…/responses`. */
  readonly endpoint: URL;
  readonly apiKey: string;
  /** Where the folders of each turn are made: outside every workspace and not below a temporary folder. */
  readonly home: string;
  /** Folders no command of Codex may see: HOME, RUNNER_TEMP, evidence, …; a workspace may lie below them. */
  readonly hidden: readonly string[];
  /** Toolchain folders that commands may read besides the system folders, also below hidden ones. */
  readonly visible: readonly string[];
  /** PATH for Codex, for its commands, and for finding npm; relative entries are dropped. */
  readonly toolPath: string;
  /** Settings of codex-args, each `key=value` in TOML, already judged. */
  readonly userSettings?: readonly string[];
  readonly binaryOverride?: string;
  /** Another version than the verified one, which the policy allows; it is fetched into `home`. */
  readonly unverifiedVersion?: string;
  readonly toolCache: string;
  /** The environment of the runner: npm gets its registry and proxy settings, the way to the model its proxy, nobody anything else. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly narrator: Narrator;
  /** Ends whatever runs; a Fault given as its reason is the one that is thrown. */
  readonly signal?: AbortSignal;
  /** What the programs of the run may still write into the evidence, Codex's share of it included. */
  readonly output: OutputAllowance;
  /** Overwrites secrets in a text of a program or a server. */
  readonly clean: (text: string) => string;
  readonly patience?: Patience;
}

/** Codex of one run, until it is closed. */
export interface ClosableCodex extends Codex, AsyncDisposable {
  /** The bubblewrap that ships with Codex, its digest checked like Codex's own; null where an override has none. */
  bundledSandbox(): Promise<string | null>;
  /** Ends the turns that still run and waits until nothing of them is left. */
  close(): Promise<void>;
}

/** Makes the Codex of one run; nothing is looked for or started before it is asked. */
export function createCodex(options: CodexOptions): ClosableCodex {
  const closing = new AbortController();
  const signal = options.signal === undefined ? closing.signal : AbortSignal.any([options.signal, closing.signal]);
  const turns = new Set<Promise<CodexAnswer>>();
  let located: Promise<LocatedCodex> | undefined;
  const locate = (): Promise<LocatedCodex> => (located ??= locateCodex({ ...options, signal, ...(options.unverifiedVersion === undefined ? {} : { unverified: { version: options.unverifiedVersion, folder: join(options.home, 'unverified') } }) }));
  let opened: ModelLine | undefined;
  const budget = createModelBudget();
  const broken: BrokenTurn[] = [];
  const line = (): ModelLine => (opened ??= openModelLine(options));
  const close = async (): Promise<void> => {
    closing.abort(new Fault('codex:failed', 'Codex was ended because the run ends.'));
    await Promise.allSettled(turns);
    opened?.close();
  };
  return {
    identify: async () => {
      readModelAccess(options.endpoint, options.apiKey);
      line();
      return (await locate()).identity;
    },
    run: async (request) => {
      const access = readModelAccess(options.endpoint, options.apiKey);
      const turn = locate().then((found) => runTurn(request, { ...options, access, line: line(), located: found, budget, signal, onBroken: (one) => void broken.push(one) }).catch((thrown: unknown) => {
        throw withVersion(thrown, found.identity);
      }));
      turns.add(turn);
      try {
        return await turn;
      } finally {
        turns.delete(turn);
      }
    },
    takeBroken: () => broken.splice(0),
    bundledSandbox: async () => (await locate()).bwrap,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What ends otherwise when a Codex does not know, or does otherwise, what this tool asks of it. */
const OWN_DOING = /^codex:(empty-answer|failed|killed|not-schema|sandbox|timeout)$/;

/** Says of a fault that a Codex nobody verified may well have made it. */
function withVersion(thrown: unknown, { version, pinned }: CodexIdentity): unknown {
  if (pinned || !isFault(thrown) || !OWN_DOING.test(thrown.code)) return thrown;
  return new Fault(thrown.code, `${thrown.message} This was Codex ${version}, which is unverified: it may not know what this tool asks of it.`, thrown);
}
