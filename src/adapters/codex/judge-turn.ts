import { readFile, stat } from 'node:fs/promises';
import { Fault, isFault } from '../../core/fault.ts';
import type { CodexRequest } from '../../ports/codex.ts';
import type { ChildResult } from '../process/run-child.ts';
import { faultOfModel } from './model-fault.ts';
import { oneLine } from '../../core/one-line.ts';
import type { ModelTrouble, ProxyFacts } from './proxy-record.ts';
import type { TurnFacts } from './watch-turn.ts';

/** All that is known of a turn once Codex has ended. */
export interface EndedTurn {
  readonly request: CodexRequest;
  readonly result: ChildResult;
  /** What the event stream said. */
  readonly facts: TurnFacts;
  /** What the key proxy saw. */
  readonly model: ProxyFacts;
  /** The end of standard error. */
  readonly lastWords: string;
  /** Codex was stopped because its output did not fit into the evidence. */
  readonly tooMuchOutput: boolean;
  /** Why the run ends, when it does. */
  readonly signal: AbortSignal;
  readonly answerFile: string;
  /** Keys that may stand in what Codex says and must not be said again. */
  readonly keys: readonly string[];
  /** Overwrites secrets in a text, before it is cut: half of one is not known for what it is. */
  readonly clean: (text: string) => string;
}

const ANSWER_LIMIT = 8 * 1024 * 1024;
const MESSAGE_LIMIT = 500;

/**
 * Answers the final message of a turn, or throws the one fault it ended with: first what we stopped it for, then what
 * the machine did to it, then what the model server did, which the proxy saw, and last what Codex says itself.
 */
export async function judgeTurn(turn: EndedTurn): Promise<string> {
  refuseStop(turn);
  const { request, result, facts, model, clean } = turn;
  if (result.exitCode === null) throw new Fault('codex:killed', `Codex was ended by ${result.signal ?? 'a signal'} in ${request.name}, and not by us.`);
  if (result.exitCode === 0 && facts.failure === null) return readAnswer(turn);
  if (model.trouble !== null) throw faultOfModel(cleaned(model.trouble, clean), request.name, model.usage.requests);
  const words = [facts.failure, facts.complaint, turn.lastWords].find((text) => text !== null && text.trim() !== '') ?? '';
  const safe = clean(turn.keys.reduce((text, key) => text.replaceAll(key, '***'), words));
  throw new Fault('codex:failed', `Codex ended with exit code ${result.exitCode} in ${request.name}: ${oneLine(safe, MESSAGE_LIMIT)}`);
}

/** Throws the fault of a turn that we stopped. */
function refuseStop({ request, result, facts, model, tooMuchOutput, signal, clean }: EndedTurn): void {
  if (facts.protectedPath !== null) throw new Fault('codex:protected-path', `Codex set out to change the protected file ${oneLine(clean(facts.protectedPath), 300)}.`);
  if (tooMuchOutput) throw new Fault('breaker:log-bytes', `Codex wrote more in ${request.name} than the evidence of a run may hold; what fitted is in it.`);
  if (result.timedOut) {
    // An answer that broke off may have done so because we stopped Codex.
    const trouble = model.trouble === null || model.trouble.kind === 'broken-off' ? '' : ` Before that: ${faultOfModel(cleaned(model.trouble, clean), request.name, model.usage.requests).message}`;
    throw new Fault('codex:timeout', `Codex did not finish ${request.name} within ${request.timeoutSeconds} seconds.${trouble}`);
  }
  if (result.aborted) throw isFault(signal.reason) ? signal.reason : new Fault('codex:failed', `Codex was ended in ${request.name} because the run ends.`, signal.reason);
}

function cleaned(trouble: ModelTrouble, clean: (text: string) => string): ModelTrouble {
  return 'message' in trouble ? { ...trouble, message: clean(trouble.message) } : trouble;
}

/**
 * Reads the final message. Codex ends with 0 after a refusal and after nothing at all, and then repeats what it said
 * earlier in the turn; so the proxy, which saw the latest answer of the model, is asked what that was.
 */
async function readAnswer({ request, answerFile, model }: EndedTurn): Promise<string> {
  if (model.latest === 'refusal') throw new Fault('codex:refused', `The model refused ${request.name}.`);
  const size = await stat(answerFile).then((found) => found.size, () => 0);
  if (size > ANSWER_LIMIT) throw new Fault('codex:failed', `The answer of Codex in ${request.name} is larger than ${ANSWER_LIMIT} bytes.`);
  const message = size === 0 ? '' : await readFile(answerFile, 'utf8');
  if (model.latest !== 'text' || message.trim() === '') throw new Fault('codex:empty-answer', `Codex ended ${request.name} without an answer.`);
  request.accepts(message);
  return message;
}
