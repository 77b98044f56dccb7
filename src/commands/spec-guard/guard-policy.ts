import type { Problem } from '../../contract/intake.ts';
import { POLICY_PATH } from '../../contract/policy.ts';
import type { Preset } from '../../contract/policy-tightening.ts';
import { specsPolicy, type SpecsPolicy } from '../../contract/spec-policy.ts';
import { readPolicyBytes, SMALLEST_TEXT } from '../../policy/parse-policy.ts';
import { resolvePolicy, type PolicyLayers } from '../../policy/resolve-policy.ts';
import type { SpecTree } from '../../ports/spec-tree.ts';

/** What specs are judged by: the section `specs` of all layers, with the defaults for what none of them says. */
export type GuardPolicy = { readonly known: true; readonly values: SpecsPolicy } | { readonly known: false; readonly problems: readonly Problem[] };

/** More than a policy may hold, so that whoever parses it says so. */
const MOST_BYTES = 512 * 1024;

/** The policy of one state of the repository: of that which a change began from, since what is proposed cannot loosen what it is judged by. */
export async function guardPolicyOf(tree: SpecTree, floor: PolicyLayers['floor'], preset: Preset | null): Promise<GuardPolicy> {
  const bytes = (await tree.read([POLICY_PATH], MOST_BYTES)).get(POLICY_PATH) ?? null;
  if (bytes !== null || !tree.files.has(POLICY_PATH)) return guardPolicy(bytes, floor, preset);
  return { known: false, problems: [{ reason: 'policy:invalid', sentence: `${POLICY_PATH} is a link, or larger than a policy may be.`, remedy: 'Make it a file of its own.', where: POLICY_PATH }] };
}

/** Makes the section of the policy and the floor it stands on. Without a policy the guard goes by the defaults, so that a repository can begin with it; no floor is left out by that. */
export function guardPolicy(bytes: Uint8Array | null, floor: PolicyLayers['floor'], preset: Preset | null): GuardPolicy {
  const repository = readPolicyBytes(bytes ?? new TextEncoder().encode(SMALLEST_TEXT));
  if (!repository.known) return { known: false, problems: repository.problems };
  const resolved = resolvePolicy({ floor, repository, inputs: { preset, tightened: [] } });
  return resolved.known ? { known: true, values: resolved.values.specs ?? specsPolicy.parse({}) } : { known: false, problems: resolved.problems };
}
