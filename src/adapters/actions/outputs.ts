import { OUTPUTS, type OutputName, type Outputs } from '../../contract/outputs.ts';
import { Fault } from '../../core/fault.ts';
import { appendRunnerFile, keyValue, type Environment } from './runner-file.ts';

/** The runner drops a summary that is longer than this, in bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT_NOTICE = '\n\n**The summary is cut here: GitHub shows 1 MiB at most. The evidence bundle has all of it.**\n';

/** Writes the outputs that are given, all or none; a value that is not of its kind is a fault `run:internal`. */
export function setOutputs(env: Environment, outputs: Outputs): void {
  const lines = outputNames().flatMap((name) => {
    const value = outputs[name];
    if (value === undefined) return [];
    if (!OUTPUTS[name].value.safeParse(value).success) throw new Fault('run:internal', `the output ${name} is not what the table of outputs says it is`);
    return [keyValue(name, String(value))];
  });
  appendRunnerFile(env, 'GITHUB_OUTPUT', () => lines.join(''));
}

/** Appends Markdown to the summary of the step, cut at a line when it would pass the runner's limit. */
export function writeSummary(env: Environment, markdown: string): { readonly cut: boolean } {
  let cut = false;
  appendRunnerFile(env, 'GITHUB_STEP_SUMMARY', (bytesThere) => {
    const room = SUMMARY_LIMIT - bytesThere;
    const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
    cut = Buffer.byteLength(text) > room;
    return cut ? cutAt(text, room) : text;
  });
  return { cut };
}

/** Keeps a value for the post step of the same action; any text will do. */
export function saveState(env: Environment, name: string, value: string): void {
  appendRunnerFile(env, 'GITHUB_STATE', () => keyValue(name, value));
}

/** The value that the main step kept, or null when it kept none. */
export function readState(env: Environment, name: string): string | null {
  return env[`STATE_${name}`] ?? null;
}

function cutAt(text: string, room: number): string {
  const space = room - Buffer.byteLength(CUT_NOTICE);
  if (space < 0) return '';
  const bytes = Buffer.from(text);
  const lastLine = bytes.lastIndexOf('\n', space);
  return bytes.subarray(0, Math.max(lastLine, 0)).toString() + CUT_NOTICE;
}

function outputNames(): readonly OutputName[] {
  return Object.keys(OUTPUTS) as OutputName[];
}
