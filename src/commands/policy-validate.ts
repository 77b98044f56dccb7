import { POLICY_PATH } from '../contract/policy.ts';
import { loadPolicy } from './policy-files.ts';
import { complain, problemsText } from './problems-text.ts';

/** `policy validate [FILE] [--floor FILE]`: reads a policy as a run would. Answers 0 when it can be used, 1 when it is refused, 3 when it could not be looked at. */
export async function validatePolicy({ files, floor, json }: { readonly files: readonly string[]; readonly floor: string | null; readonly json: boolean }): Promise<number> {
  const file = files[0] ?? POLICY_PATH;
  const loaded = await loadPolicy(file, floor);
  if (loaded.known === 'unreadable') return complain(3, loaded.why);
  if (json) process.stdout.write(`${JSON.stringify(loaded.known ? { holds: true, preset: loaded.preset, policy: loaded.values } : { holds: false, problems: loaded.problems })}\n`);
  else if (loaded.known) process.stdout.write(`${file} can be used, with the preset ${loaded.preset}${floor === null ? '' : `, within ${floor}`}.\n`);
  else process.stdout.write(problemsText(loaded.problems));
  return loaded.known ? 0 : 1;
}
