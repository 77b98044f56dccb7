import type { Problem } from '../contract/intake.ts';
import { sourceName } from '../contract/policy-source.ts';
import { readFloorBytes } from '../policy/parse-policy.ts';
import type { PolicyLayers } from '../policy/resolve-policy.ts';
import type { Forge } from '../ports/forge.ts';
import type { Invocation } from '../ports/invocation.ts';

/** Reads the floor that an input names; null where none does, and where it cannot be used the problems say why. */
export async function readFloor(floor: Invocation['floor'], forge: Pick<Forge, 'fileAt'>, problems: Problem[]): Promise<PolicyLayers['floor'] | 'unusable'> {
  if (floor === null) return null;
  const { source, readFile } = floor;
  const name = sourceName(source);
  const bytes = source.kind === 'file' ? await readFile(source.path) : await forge.fileAt(source.repository, source.commit, source.path);
  if (bytes === null) {
    problems.push({
      reason: 'policy:floor-missing',
      sentence: source.kind === 'file' ? `The runner has no file ${name}, which the input policy names.` : `There is no ${source.path} at commit ${source.commit} of ${source.repository}, or the token may not read it.`,
      remedy: source.kind === 'file' ? 'Check the path in the input policy; a relative one begins in the workspace of the job.' : 'Check repository, path and commit in the input policy; for a private repository give a github-token that may read its contents.',
      where: 'input policy',
    });
    return 'unusable';
  }
  const parsed = readFloorBytes(bytes, name);
  if (parsed.known) return parsed;
  problems.push(...parsed.problems);
  return 'unusable';
}
