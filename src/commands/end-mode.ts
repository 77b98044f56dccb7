import { saveState } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';

/** Does the work of a mode that is no run, and keeps for the post step that there is no run to end; where it does not come to its end, that step says so. */
export async function endMode(env: Environment, scratch: string | null, work: () => Promise<number>): Promise<number> {
  const save = (name: string, value: string): void => {
    if ((env['GITHUB_STATE'] ?? '') !== '') saveState(env, name, value);
  };
  if (scratch !== null) save('scratch', scratch);
  const code = await work();
  save('ended', 'mode');
  return code;
}
