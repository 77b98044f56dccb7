import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { Fault } from '../../core/fault.ts';

/** The environment of the process, as an entry hands it on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The files through which a step speaks to the runner. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';

/**
 * Spells a name and a value as the runner reads them, the value between lines that nobody can guess.
 * Written here because loading @actions/core takes longer than an ignored event may.
 */
export function keyValue(name: string, value: string, delimiter = `ghadelimiter_${randomUUID()}`): string {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) throw new Fault('run:internal', `${JSON.stringify(name)} cannot be the name of an output or a state`);
  if (value.includes(delimiter)) throw new Fault('run:internal', `the value of ${name} contains its delimiter`);
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Appends to a file the runner laid out for this step, never creating it and never following a link. */
export function appendRunnerFile(env: Environment, file: RunnerFile, text: (bytesThere: number) => string): void {
  const path = env[file];
  if (path === undefined || path === '') throw new Fault('run:internal', `${file} is not set: no runner started this process`);
  const descriptor = openRunnerFile(file, path);
  try {
    const bytes = Buffer.from(text(fstatSync(descriptor).size));
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  } finally {
    closeSync(descriptor);
  }
}

function openRunnerFile(file: RunnerFile, path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
  } catch (thrown) {
    throw new Fault('run:internal', `the file that ${file} names cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
  }
}
