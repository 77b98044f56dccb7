import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../repository/files.ts';

/** A place for one story on act, which is removed when the test ends. */
export interface ActStage {
  readonly folder: string;
  /** action.yml and dist alone, as a runner downloads them. */
  readonly action: string;
  /** Programs that the steps find before those of the machine. */
  readonly programs: string;
  /** What was asked of sudo: a stand-in notes it, since the machine under the tests is not to be changed. */
  readonly sudo: () => Promise<string>;
}

/** Sets the stage. */
export async function actStage(): Promise<ActStage> {
  const folder = join(root, '.runs', 'tests', `act-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [action, programs, sudo] = [join(folder, 'action'), join(folder, 'programs'), join(folder, 'sudo.log')];
  for (const one of [action, programs]) await mkdir(one, { recursive: true });
  for (const one of ['action.yml', 'dist']) await cp(join(root, one), join(action, one), { recursive: true });
  await writeFile(sudo, '');
  await writeFile(join(programs, 'sudo'), `#!/bin/sh\nprintf '%s\\n' "$*" >>'${sudo}'\n`, { mode: 0o755 });
  return { folder, action, programs, sudo: () => readFile(sudo, 'utf8') };
}
