import { realpath, readFile, stat, writeFile } from 'node:fs/promises';
import { delimiter, isAbsolute } from 'node:path';
import type { CodexTurn } from '../../contract/codex.ts';
import type { FileReference } from '../../contract/ids.ts';
import { Fault, isFault } from '../../core/fault.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CodexAnswer, CodexRequest } from '../../ports/codex.ts';
import type { Evidence, EvidenceWriter } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import { type ChildResult, runChild } from '../process/run-child.ts';
import { execArguments } from './arguments.ts';
import type { LocatedCodex } from './binary.ts';
import type { ModelAccess } from './endpoint.ts';
import { createEventReader } from './event-stream.ts';
import { type KeyProxy, startKeyProxy } from './key-proxy.ts';
import { absentMountPoints, removeMountPoints } from './mount-points.ts';
import { oneLine } from './one-line.ts';
import { type Permissions, workOutPermissions } from './permissions.ts';
import { proveSandbox } from './preflight.ts';
import { codexEnvironment, commandEnvironment, makeTurnFolder, type TurnFolder } from './turn-folder.ts';
import { type TurnFacts, watchTurn } from './watch-turn.ts';

/** What every turn of a run shares. */
export interface TurnSettings {
  readonly located: LocatedCodex;
  readonly access: ModelAccess;
  readonly model: string;
  readonly effort?: string;
  readonly home: string;
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
  readonly toolPath: string;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
}

const ANSWER_LIMIT = 8 * 1024 * 1024;
const MESSAGE_LIMIT = 500;

/** Runs one turn of Codex in folders of its own and behind a key proxy of its own, and leaves nothing of them behind. */
export async function runTurn(request: CodexRequest, settings: TurnSettings): Promise<CodexAnswer> {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(request.name)) throw new Fault('run:internal', `A turn of Codex can not be named ${JSON.stringify(request.name)}.`);
  const prompt = await settings.evidence.writeFile(`codex/${request.name}.prompt.md`, request.prompt);
  const workspace = await realpath(request.workspace.folder);
  const absent = await absentMountPoints(workspace);
  const folder = await makeTurnFolder(settings.home, request.name);
  try {
    const proxy = await startKeyProxy(settings.access);
    try {
      const permissions = await workOutPermissions({ ...settings.located, access: request.access, hidden: settings.hidden, visible: settings.visible, shellHome: folder.shellHome, scratch: folder.scratch });
      const turn: Turn = { request, settings, workspace, folder, proxy, permissions, toolPath: absoluteOnly(settings.toolPath) };
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
  readonly permissions: Permissions;
  readonly toolPath: string;
};

async function prove({ settings, workspace, permissions, folder, toolPath, proxy }: Turn): Promise<void> {
  await proveSandbox({
    codex: settings.located.codex,
    workspace,
    permissions,
    hidden: settings.hidden,
    environment: codexEnvironment(folder, toolPath, null),
    outside: folder.temporary,
    port: Number(new URL(proxy.url).port),
    signal: settings.signal,
  });
}

async function record(turn: Turn, prompt: FileReference): Promise<CodexAnswer> {
  const { request, settings, workspace } = turn;
  const started = { at: settings.clock.now(), ms: settings.clock.monotonicMs() };
  const stop = new AbortController();
  const watch = watchTurn({ workspace, forbids: request.forbids, stop: () => stop.abort(), narrator: settings.narrator });
  const reader = createEventReader((event) => watch.see(event));
  let lastWords = '';
  const { result, files } = await withFiles(settings.evidence, request.name, (events, stderr) =>
    startCodex(turn, AbortSignal.any([settings.signal, stop.signal]), async (chunk, stream) => {
      if (stream === 'stdout') reader.push(chunk);
      else lastWords = (lastWords + Buffer.from(chunk).toString('utf8')).slice(-4096);
      await (stream === 'stdout' ? events : stderr).write(chunk);
    }),
  );
  reader.end();
  const facts = watch.facts();
  refuseFailure(turn, result, facts, lastWords);
  const message = await readAnswer(turn);
  if (turn.proxy.unreadable() > 0) settings.narrator.warn(`${turn.proxy.unreadable()} events of the model server could not be read along; the token counts of ${request.name} are lower bounds.`);
  const record: CodexTurn = {
    model: settings.model,
    threadId: facts.threadId,
    startedAt: started.at,
    durationMs: Math.max(0, Math.round(settings.clock.monotonicMs() - started.ms)),
    exitCode: result.exitCode ?? 0,
    usage: turn.proxy.usage(),
    commandsSeen: facts.commandsSeen,
    filesSeen: [...facts.filesSeen],
    unreadableLines: facts.unreadableLines,
    prompt,
    ...files,
  };
  return { turn: record, message };
}

/** Opens the two files of a turn's output, and closes them whatever happens, so that the bundle holds what was written. */
async function withFiles(evidence: Evidence, name: string, work: (events: EvidenceWriter, stderr: EvidenceWriter) => Promise<ChildResult>): Promise<{ result: ChildResult; files: { events: FileReference; stderr: FileReference } }> {
  const events = await evidence.open(`codex/${name}.events.jsonl`);
  let closedEvents: Promise<FileReference> | undefined;
  try {
    const stderr = await evidence.open(`codex/${name}.stderr.log`);
    let closedStderr: Promise<FileReference> | undefined;
    try {
      const result = await work(events, stderr);
      closedStderr = stderr.close();
      closedEvents = events.close();
      return { result, files: { events: await closedEvents, stderr: await closedStderr } };
    } finally {
      if (closedStderr === undefined) await stderr.close();
    }
  } finally {
    if (closedEvents === undefined) await events.close();
  }
}

async function startCodex(turn: Turn, signal: AbortSignal, onOutput: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => Promise<void>): Promise<ChildResult> {
  const { request, settings, folder, toolPath } = turn;
  await writeFile(folder.schemaFile, JSON.stringify(request.schema), { mode: 0o600 });
  const { toolFolder, codex } = settings.located;
  return runChild({
    file: codex,
    args: execArguments({
      model: settings.model,
      ...(settings.effort === undefined ? {} : { effort: settings.effort }),
      workspace: turn.workspace,
      permissions: turn.permissions,
      proxyUrl: turn.proxy.url,
      commandEnvironment: commandEnvironment(folder, toolFolder === null ? toolPath : `${toolPath}${delimiter}${toolFolder}`),
      schemaFile: folder.schemaFile,
      answerFile: folder.answerFile,
    }),
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
}

/** Throws the fault of a turn that did not end well. */
function refuseFailure({ request, settings, proxy }: Turn, result: ChildResult, facts: TurnFacts, lastWords: string): void {
  if (facts.protectedPath !== null) throw new Fault('codex:protected-path', `Codex set out to change the protected file ${oneLine(facts.protectedPath, 300)}.`);
  if (result.timedOut) throw new Fault('codex:timeout', `Codex did not finish ${request.name} within ${request.timeoutSeconds} seconds.`);
  if (result.aborted) throw isFault(settings.signal.reason) ? settings.signal.reason : new Fault('codex:failed', `Codex was ended in ${request.name} because the run ends.`, settings.signal.reason);
  if (result.exitCode === 0 && facts.failure === null) return;
  const how = result.exitCode === null ? `was ended by ${result.signal ?? 'a signal'}` : `ended with exit code ${result.exitCode}`;
  // Codex calls every trouble of a server high demand; the proxy knows better.
  const words = [proxy.problem(), facts.failure, facts.complaint, lastWords].find((text) => text !== null && text.trim() !== '') ?? '';
  const safe = words.replaceAll(settings.access.apiKey, '***').replaceAll(proxy.key, '***');
  throw new Fault('codex:failed', `Codex ${how} in ${request.name}: ${oneLine(safe, MESSAGE_LIMIT)}`);
}

/**
 * Reads the final message. Codex ends with 0 after a refusal and after nothing at all, and then repeats what it said
 * earlier in the turn; so the proxy, which saw the latest answer of the model, is asked what that was.
 */
async function readAnswer({ request, folder, proxy }: Turn): Promise<string> {
  if (proxy.latest() === 'refusal') throw new Fault('codex:refused', `The model refused ${request.name}.`);
  const size = await stat(folder.answerFile).then((found) => found.size, () => 0);
  if (size > ANSWER_LIMIT) throw new Fault('codex:failed', `The answer of Codex in ${request.name} is larger than ${ANSWER_LIMIT} bytes.`);
  const message = size === 0 ? '' : await readFile(folder.answerFile, 'utf8');
  if (proxy.latest() !== 'text' || message.trim() === '') throw new Fault('codex:empty-answer', `Codex ended ${request.name} without an answer.`);
  return message;
}

/** A PATH without entries that mean the current folder, which is the workspace. */
function absoluteOnly(searchPath: string): string {
  return searchPath.split(delimiter).filter((entry) => isAbsolute(entry)).join(delimiter);
}
