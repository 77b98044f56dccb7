import type { IntakeFacts, Problem } from '../contract/intake.ts';
import { sha256 } from '../contract/ids.ts';
import { POLICY_PATH } from '../contract/policy.ts';
import { readPolicyBytes, SMALLEST } from '../policy/parse-policy.ts';
import { recordedLayers, resolvePolicy, type PolicyLayers } from '../policy/resolve-policy.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { readFloor } from './read-floor.ts';

type Uses = Pick<Powers, 'invocation' | 'repository' | 'forge'>;

/** Reads the policy of the base commit and the floor it stands on, and makes one of all layers; null when a layer cannot be used, and the problems say why. */
export async function readPolicy(base: Base, powers: Uses, problems: Problem[]): Promise<IntakeFacts['policy']> {
  const { repository, invocation, forge } = powers;
  const floor = await readFloor(invocation.floor, forge, problems);
  const bytes = await repository.readFile(base.commit, POLICY_PATH);
  if (bytes === null) {
    problems.push({
      reason: 'policy:missing',
      sentence: `The branch ${base.branch} has no ${POLICY_PATH}.`,
      remedy: `Commit one to ${base.branch}; for a start, change the command in this: ${SMALLEST}`,
      where: POLICY_PATH,
    });
    return null;
  }
  const parsed = readPolicyBytes(bytes);
  if (!parsed.known) problems.push(...parsed.problems);
  if (!parsed.known || floor === 'unusable') return null;
  const layers: PolicyLayers = { floor, repository: parsed, inputs: { preset: invocation.preset, tightened: invocation.tightened } };
  const resolved = resolvePolicy(layers);
  if (!resolved.known) {
    problems.push(...resolved.problems);
    return null;
  }
  const digest = (text: string) => sha256.parse(invocation.digest(text));
  return { path: POLICY_PATH, sha256: digest(parsed.text), values: resolved.values, layers: recordedLayers(layers, resolved.preset, digest) };
}
