import type { Masks } from './masks.ts';
import type { Annotation, LogLine } from './run-result.ts';
import { createCommandReader, isStopToken, workflowCommands, type WorkflowCommand } from './workflow-commands.ts';
import type { Texts } from './yaml-values.ts';

/** The log of a whole run: bounded, masked, and told line by line. */
export type RunLog = { readonly write: (line: LogLine) => void; readonly text: () => string };

const maxLogLength = 32 * 1024 * 1024;

/** Starts an empty log; what exceeds 32 Mi characters is told to the listener and no longer kept. */
export function createRunLog(onLine: (line: LogLine) => void = () => undefined): RunLog {
  const lines: string[] = [];
  let length = 0;
  return {
    write: (line) => {
      onLine(line);
      if (length > maxLogLength) return;
      length += line.text.length + 1;
      lines.push(length > maxLogLength ? '(the log is too long; the rest is not kept)' : line.text);
    },
    text: () => lines.join('\n'),
  };
}

/** Where one step's output goes, and what the runner made of the commands in it. */
export type StepLog = {
  /** Takes a line that the step printed: carries out a command or logs the text. */
  readonly line: (text: string) => void;
  /** Logs a line of the runner's own. */
  readonly write: (text: string) => void;
  readonly annotate: (level: Annotation['level'], message: string, properties?: Texts) => void;
  /** Marks the step as failed, whatever its exit code. */
  readonly fail: (message: string) => void;
  readonly annotations: readonly Annotation[];
  readonly outputs: Texts;
  readonly state: Texts;
  readonly failed: () => boolean;
};

/** Starts the log of one step. */
export function createStepLog(job: string, step: string, log: RunLog, masks: Masks): StepLog {
  const annotations: Annotation[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  let failed = false;
  const read = createCommandReader();
  const write = (text: string): void => log.write({ job, step, text: masks.apply(text) });
  const annotate: StepLog['annotate'] = (level, message, properties = {}) => {
    const shown = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, masks.apply(value)]));
    const annotation = { level, message: masks.apply(message), properties: shown };
    annotations.push(annotation);
    if (level !== 'debug') log.write({ job, step, text: `##[${level}]${annotation.message}`, annotation });
  };
  const fail = (message: string): void => {
    failed = true;
    annotate('error', message);
  };
  const line = (text: string): void => {
    const command = read(text);
    if (command === undefined) write(text);
    else obey(command, text, { write, annotate, fail, masks, outputs, state });
  };
  return { line, write, annotate, fail, annotations, outputs, state, failed: () => failed };
}

type Hands = Pick<StepLog, 'write' | 'annotate' | 'fail'> & { readonly masks: Masks; readonly outputs: Record<string, string>; readonly state: Record<string, string> };

function obey(command: WorkflowCommand, text: string, hands: Hands): void {
  if (!workflowCommands.has(command.name)) return hands.write(text);
  switch (command.name) {
    case 'error':
    case 'warning':
    case 'notice':
    case 'debug':
      return hands.annotate(command.name, command.data, command.properties);
    case 'add-mask':
      if (command.data.trim() === '') return hands.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return hands.masks.add(command.data);
    case 'group':
      return hands.write(`##[group]${command.data}`);
    case 'endgroup':
      return hands.write('##[endgroup]');
    case 'set-output':
      return store(command, hands.outputs, hands);
    case 'save-state':
      return store(command, hands.state, hands);
    case 'set-env':
    case 'add-path':
      return hands.fail(`Unable to process command '${text}' successfully. The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`);
    case 'stop-commands':
      if (isStopToken(command.data)) return hands.write(text);
      return hands.fail(`Unable to process command '${text}' successfully. The token '${command.data}' may not stop commands.`);
    default:
      // Echo and problem matchers change only how a log looks; the runner here has no such view.
      return hands.annotate('debug', `The command ${command.name} has no effect in the mini runner.`);
  }
}

// GitHub announced the end of these two commands and put it off; they still act, with a warning.
function store(command: WorkflowCommand, target: Record<string, string>, hands: Hands): void {
  const name = command.properties['name'];
  if (name === undefined) return hands.fail(`Unable to process command '${command.name}' successfully. Required field 'name' is missing in ##[${command.name}] command.`);
  target[name] = command.data;
  hands.annotate('warning', `The \`${command.name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`);
}
