import { readState, saveState } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { runId, type RunId } from '../contract/ids.ts';
import { FAULTS, Fault, type FaultCode } from '../core/fault.ts';
import { cleanText } from '../core/secrets/clean.ts';
import type { SecretSearch } from '../core/secrets/search.ts';
import type { Narrator } from '../ports/narrator.ts';

/** What the main step keeps for the post step, each as soon as it is known. */
export interface RunState {
  /** The run has begun. */
  readonly begun: (run: RunId, scratch: string) => void;
  /** The run is being ended by this fault. */
  readonly ending: (fault: Fault) => void;
  /** The run has come to its end; what is named could not be told. */
  readonly ended: (untold: readonly string[]) => void;
}

/** Opens the state of the step, which a runner shows when it is debugged; where no runner keeps one, or it cannot be written, the run goes on without. */
export function keepState(env: Environment, narrator: Narrator, search: SecretSearch): RunState {
  const save = (name: string, value: string): void => {
    if ((env['GITHUB_STATE'] ?? '') === '') return;
    try {
      saveState(env, name, value);
    } catch (thrown) {
      narrator.warn(`The post step will not know of "${name}": ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  };
  return {
    begun: (run, scratch) => {
      save('run', run);
      save('scratch', scratch);
    },
    ending: ({ code, message }) => {
      save('ending', code);
      save('why', cleanText(search, message).text);
    },
    ended: (untold) => {
      if (untold.length > 0) save('untold', untold.join('\n'));
      save('ended', 'run');
    },
  };
}

/** What the main step kept: the run, whether it came to its end, what could not be told, and otherwise why it did not. */
export interface KeptState {
  readonly run: RunId | null;
  readonly scratch: string | null;
  readonly ended: boolean;
  readonly untold: readonly string[];
  readonly lost: Fault;
}

/** Reads what the main step kept; a run that says nothing of its end was lost. */
export function readKeptState(env: Environment): KeptState {
  const code = readState(env, 'ending') ?? '';
  return {
    run: runId.safeParse(readState(env, 'run')).data ?? null,
    scratch: readState(env, 'scratch'),
    ended: readState(env, 'ended') !== null,
    untold: (readState(env, 'untold') ?? '').split('\n').filter((name) => name !== ''),
    lost: isFaultCode(code) ? new Fault(code, readState(env, 'why') ?? '') : lostFault(),
  };
}

/** The fault of a run that could not say why it ended. */
export function lostFault(): Fault {
  return new Fault('run:lost', 'The run ended without a word: its process was killed, or its machine went away.');
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}
