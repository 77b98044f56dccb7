import type { BrokenTurn, CodexTurn, TurnFile } from '../../contract/codex.ts';
import type { FileReference } from '../../contract/ids.ts';
import { canonicalJson } from '../../core/canonical-json.ts';
import { isFault, type FaultCode } from '../../core/fault.ts';
import type { CodexAnswer } from '../../ports/codex.ts';
import type { Evidence } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { ChildResult } from '../process/run-child.ts';
import type { ProxyFacts } from './proxy-record.ts';
import type { ToolFacts } from './tool-collector.ts';
import type { TurnFacts } from './watch-turn.ts';

/** What a turn left behind when Codex had ended, or could not be started. */
export interface Worked {
  readonly ended: PromiseSettledResult<ChildResult>;
  readonly said: { readonly lastWords: string; readonly tooMuchOutput: boolean; readonly facts: TurnFacts };
  readonly files: Pick<CodexTurn, 'events' | 'stderr' | 'tools'>;
  readonly tools: ToolFacts;
}

/** All that is taken down of a turn. */
export interface TurnToRecord extends Pick<CodexTurn, 'model' | 'startedAt' | 'durationMs' | 'uid'> {
  readonly name: string;
  readonly prompt: FileReference;
  readonly proxy: ProxyFacts;
  readonly worked: Worked;
  /** The final message, or the fault. */
  readonly judged: PromiseSettledResult<string>;
  /** Told of a turn that ended in a fault. */
  readonly onBroken: (turn: BrokenTurn) => void;
  readonly evidence: Evidence;
  readonly narrator: Narrator;
}

/** Writes `codex/<name>.turn.json`, then answers what the turn answered, or throws what it ended with. */
export async function recordTurn(turn: TurnToRecord): Promise<CodexAnswer> {
  const { name, judged, narrator } = turn;
  const written = turn.evidence.writeFile(`codex/${name}.turn.json`, `${canonicalJson(fileOf(turn))}\n`);
  if (judged.status === 'fulfilled') {
    await written;
    return { turn: { ...factsOf(turn), exitCode: 0 }, message: judged.value };
  }
  turn.onBroken({ name, model: turn.model, usage: turn.proxy.usage, fault: codeOf(judged.reason) });
  // What broke the turn is what the run must end with; that it could not be taken down comes second.
  await written.catch((thrown: unknown) => narrator.error(`The record of ${name} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`));
  throw judged.reason;
}

function fileOf(turn: TurnToRecord): TurnFile {
  const { judged } = turn;
  const result = resultOf(turn);
  return {
    schema: 'codex-orchestrator/turn@1',
    name: turn.name,
    ...factsOf(turn),
    exitCode: result?.exitCode ?? null,
    signal: result?.signal ?? null,
    fault: judged.status === 'fulfilled' ? null : codeOf(judged.reason),
    answers: { ...turn.proxy.outcomes },
  };
}

function codeOf(thrown: unknown): FaultCode {
  return isFault(thrown) ? thrown.code : 'run:internal';
}

function factsOf(turn: TurnToRecord): Omit<CodexTurn, 'exitCode'> {
  const { model, startedAt, durationMs, uid, prompt, proxy, worked: { said, files, tools } } = turn;
  const exitCode = resultOf(turn)?.exitCode;
  return {
    model,
    threadId: said.facts.threadId,
    startedAt,
    durationMs,
    uid,
    usage: proxy.usage,
    commandsSeen: said.facts.commandsSeen,
    filesSeen: [...said.facts.filesSeen],
    unreadableLines: said.facts.unreadableLines,
    toolCalls: { recorded: tools.calls, rejected: tools.rejected, denied: tools.denied, complete: tools.unbroken && (exitCode === 0 || exitCode === 1) },
    prompt,
    ...files,
  };
}

function resultOf({ worked: { ended } }: TurnToRecord): ChildResult | null {
  return ended.status === 'fulfilled' ? ended.value : null;
}
