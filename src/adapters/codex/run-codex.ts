import { realpath } from 'node:fs/promises';
import { delimiter, isAbsolute } from 'node:path';
import type { BrokenTurn } from '../../contract/codex.ts';
import type { FileReference } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CodexAnswer, CodexRequest } from '../../ports/codex.ts';
import type { Evidence } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { OutputAllowance } from '../files/output-allowance.ts';
import { type ChildResult, runChild } from '../process/run-child.ts';
import { execArguments } from './arguments.ts';
import type { LocatedCodex } from './binary.ts';
import type { ModelAccess } from './endpoint.ts';
import { createEventReader } from './event-stream.ts';
import { judgeTurn } from './judge-turn.ts';
import { type KeyProxy, startKeyProxy } from './key-proxy.ts';
import { absentMountPoints, removeMountPoints } from './mount-points.ts';
import type { ModelLine } from './model-line.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { type Permissions, workOutPermissions } from './permissions.ts';
import { proveSandbox } from './preflight.ts';
import type { ModelBudget } from './model-budget.ts';
import { startToolCollector } from './tool-collector.ts';
import { openTurnFiles } from './turn-files.ts';
import { codexEnvironment, commandEnvironment, makeTurnFolder, type TurnFolder } from './turn-folder.ts';
import { createLauncher, type Launcher } from './unprivileged.ts';
import { recordTurn, type Worked } from './turn-record.ts';
import { watchTurn } from './watch-turn.ts';

/** What every turn of a run shares. */
export interface TurnSettings {
  readonly located: LocatedCodex;
  readonly access: ModelAccess;
  /** Open for the whole run; whoever opened it closes it. */
  readonly line: ModelLine;
  readonly model: string;
  readonly effort?: string;
  readonly userSettings?: readonly string[];
  readonly home: string;
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
  readonly toolPath: string;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
  /** Shared by all turns of the run, as is the allowance. */
  readonly budget: ModelBudget;
  readonly output: OutputAllowance;
  /** Told of a turn that ended in a fault, and what it used. */
  readonly onBroken: (turn: BrokenTurn) => void;
  /** Overwrites secrets in a text of a program or a server. */
  readonly clean: (text: string) => string;
  readonly patience?: Patience;
}

/** Runs one turn of Codex in folders of its own and behind a key proxy of its own, and leaves nothing of them behind. */
export async function runTurn(request: CodexRequest, settings: TurnSettings): Promise<CodexAnswer> {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(request.name)) throw new Fault('run:internal', `A turn of Codex can not be named ${JSON.stringify(request.name)}.`);
  const prompt = await settings.evidence.writeFile(`codex/${request.name}.prompt.md`, request.prompt);
  const workspace = await realpath(request.workspace.folder);
  const absent = await absentMountPoints(workspace);
  const folder = await makeTurnFolder(settings.home, request.name, request.schema);
  try {
    settings.budget.limitTo(request.limits);
    const patience = settings.patience ?? PATIENCE;
    const proxy = await startKeyProxy(settings.access, settings.line, settings.budget, patience);
    try {
      const permissions = await workOutPermissions({ ...settings.located, access: request.access, hidden: settings.hidden, visible: settings.visible, shellHome: folder.shellHome, scratch: folder.scratch });
      const launcher = await createLauncher({ located: settings.located, permissions, workspace, turnFolder: folder.path });
      const turn: Turn = { request, settings, workspace, folder, proxy, patience, permissions, launcher, toolPath: absoluteOnly(settings.toolPath) };
      await prove(turn);
      return await record(turn, prompt);
    } finally {
      await proxy.close();
    }
  } finally {
    await removeMountPoints(workspace, absent);
    await folder.remove();
  }
}

type Turn = {
  readonly request: CodexRequest;
  readonly settings: TurnSettings;
  readonly workspace: string;
  readonly folder: TurnFolder;
  readonly proxy: KeyProxy;
  readonly patience: Patience;
  readonly permissions: Permissions;
  readonly launcher: Launcher;
  readonly toolPath: string;
};

async function prove({ settings, workspace, permissions, launcher, folder, toolPath, proxy }: Turn): Promise<void> {
  await proveSandbox({
    launcher,
    workspace,
    permissions,
    hidden: settings.hidden,
    environment: codexEnvironment(folder, toolPath, null),
    outside: folder.temporary,
    port: Number(new URL(proxy.url).port),
    signal: settings.signal,
  });
}

/** Lets Codex work, judges how it ended, and leaves a record of it in the evidence whether it ended well or not. */
async function record(turn: Turn, prompt: FileReference): Promise<CodexAnswer> {
  const { request, settings, proxy } = turn;
  const started = { at: settings.clock.now(), ms: settings.clock.monotonicMs() };
  const worked = await work(turn);
  const durationMs = Math.max(0, Math.round(settings.clock.monotonicMs() - started.ms));
  const model = proxy.facts();
  if (model.unreadable > 0) settings.narrator.warn(`${model.unreadable} events of the model server could not be read along; the token counts of ${request.name} are lower bounds.`);
  const judging = worked.ended.status === 'rejected' ? Promise.reject(worked.ended.reason) : judgeTurn({ ...worked.said, request, result: worked.ended.value, model, signal: settings.signal, answerFile: turn.folder.answerFile, keys: [settings.access.apiKey, proxy.key], clean: settings.clean });
  const [judged] = await Promise.allSettled([judging]);
  return recordTurn({ name: request.name, uid: turn.launcher.uid, model: settings.model, startedAt: started.at, durationMs, prompt, proxy: model, worked, judged, onBroken: settings.onBroken, evidence: settings.evidence, narrator: settings.narrator });
}

/** Runs Codex to its end, with everything it says going into the evidence, whose files are closed whatever happens. */
async function work(turn: Turn): Promise<Worked> {
  const { request, settings, workspace } = turn;
  const stop = new AbortController();
  const watch = watchTurn({ workspace, forbids: request.forbids, tell: request.tell, stop: () => stop.abort(), clean: settings.clean });
  const reader = createEventReader((event) => watch.see(event));
  const said = { lastWords: '', tooMuchOutput: false };
  const files = await openTurnFiles({
    evidence: settings.evidence,
    name: request.name,
    allowance: settings.output,
    onUsedUp: () => {
      said.tooMuchOutput = true;
      stop.abort();
    },
    seenOfStderr: (written) => {
      said.lastWords = (said.lastWords + Buffer.from(written).toString('utf8')).slice(-4096);
    },
  });
  let closing: ReturnType<typeof files.close> | undefined;
  try {
    const collector = await startToolCollector(files.tools);
    let ended: Worked['ended'];
    try {
      const codex = startCodex(turn, collector.url, AbortSignal.any([settings.signal, stop.signal]), async (chunk, stream) => {
        if (stream === 'stdout') reader.push(chunk);
        await files[stream === 'stdout' ? 'events' : 'stderr'](chunk);
      });
      [ended] = await Promise.allSettled([codex]);
      reader.end();
    } finally {
      await collector.close();
    }
    closing = files.close();
    const closed = await closing;
    return { ended, said: { ...said, facts: watch.facts() }, files: closed, tools: collector.facts() };
  } finally {
    if (closing === undefined) await files.close();
  }
}

async function startCodex(turn: Turn, collectorUrl: string, signal: AbortSignal, onOutput: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => Promise<void>): Promise<ChildResult> {
  const { request, settings, folder, toolPath } = turn;
  const { toolFolder, codex } = settings.located;
  const result = await runChild({
    ...turn.launcher.command(execArguments({
      model: settings.model,
      ...(settings.effort === undefined ? {} : { effort: settings.effort }),
      ...(settings.userSettings === undefined ? {} : { userSettings: settings.userSettings }),
      workspace: turn.workspace,
      permissions: turn.permissions,
      proxyUrl: turn.proxy.url,
      patience: turn.patience,
      collectorUrl,
      commandEnvironment: commandEnvironment(folder, toolFolder === null ? toolPath : `${toolPath}${delimiter}${toolFolder}`),
      schemaFile: folder.schemaFile,
      answerFile: folder.answerFile,
    })),
    cwd: turn.workspace,
    env: codexEnvironment(folder, toolPath, turn.proxy.key),
    stdin: request.prompt,
    timeoutMs: request.timeoutSeconds * 1000,
    onOutput,
    signal,
  }).catch((thrown: unknown) => {
    if (thrown instanceof Error && 'syscall' in thrown && String(thrown.syscall).startsWith('spawn')) throw new Fault('codex:missing', `The Codex binary ${codex} can not be started.`, thrown);
    throw thrown;
  });
  return turn.launcher.read(result);
}

/** A PATH without entries that mean the current folder, which is the workspace. */
function absoluteOnly(searchPath: string): string {
  return searchPath.split(delimiter).filter((entry) => isAbsolute(entry)).join(delimiter);
}
