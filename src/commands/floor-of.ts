import { resolve } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { readSettingsFile } from '../adapters/files/read-settings-file.ts';
import type { Inputs } from '../contract/inputs.ts';
import type { Invocation } from '../ports/invocation.ts';

/** The floor that the input policy names, a file of which begins in the workspace of the job; null where it names none. */
export function floorOf({ policy: source }: Pick<Inputs, 'policy'>, env: Environment): Invocation['floor'] {
  return source === null ? null : { source, readFile: (path) => readSettingsFile(resolve(env['GITHUB_WORKSPACE'] ?? '.', path)) };
}
