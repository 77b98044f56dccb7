import type { IntakeFacts, Problem } from '../contract/intake.ts';
import { sha256 } from '../contract/ids.ts';
import { POLICY_PATH } from '../contract/policy.ts';
import { sourceName } from '../contract/policy-source.ts';
import { readFloorBytes, readPolicyBytes, SMALLEST } from '../policy/parse-policy.ts';
import { recordedLayers, resolvePolicy, type PolicyLayers } from '../policy/resolve-policy.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';

type Uses = Pick<Powers, 'invocation' | 'repository' | 'forge'>;

/** Reads the policy of the base commit and the floor it stands on, and makes one of all layers; null when a layer cannot be used, and the problems say why. */
export async function readPolicy(base: Base, powers: Uses, problems: Problem[]): Promise<IntakeFacts['policy']> {
  const { repository, invocation } = powers;
  const floor = await readFloor(powers, problems);
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

async function readFloor({ invocation, forge }: Uses, problems: Problem[]): Promise<PolicyLayers['floor'] | 'unusable'> {
  if (invocation.floor === null) return null;
  const { source, readFile } = invocation.floor;
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
