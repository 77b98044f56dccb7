import { z } from 'zod';

/** What a policy may make of a check, the loosest first. */
export const CHECK_MODES = ['off', 'warn', 'enforce'] as const;
export type CheckMode = (typeof CHECK_MODES)[number];

/** Every check by its id, with what a policy may make of it. A guardrail is never off; what the work itself stands on is always enforced. */
export const policyChecks = z.strictObject({
  'facts-established': always(),
  'actor-permission': always(),
  'trigger-allowed': always(),
  'scheduled-text': always(),
  'issue-unchanged': always(),
  'runs-a-day': always(),
  'issue-sections': upTo('off', 'Whether a missing section of the issue ends the run.'),
  'acceptance-criteria': upTo('off', 'Whether an issue without a list of criteria ends the run.'),
  'supported-sections': always(),
  'issue-paths': always(),
  'issue-specs': always(),
  'intent-block': always(),
  'hidden-text': always(),
  'pack-constraints': always(),
  'pack-docs': always(),
  'pack-dependencies': always(),
  'pack-not-delivered': always(),
  'specs-there': always(),
  'specs-approved': always(),
  'specs-unchanged': always(),
  'specs-fresh': always(),
  'model-priced': always(),
  'machine-ready': always(),
  'codex-version': always(),
  'sandbox-holds': always(),
  'setup-passed': always(),
  'open-questions': upTo('warn', 'Whether a question only a human can answer ends the run.'),
  'planned-paths': upTo('off', 'Whether a plan that needs files it may not touch ends the run before a line is written. The change itself is judged in any case.'),
  'something-changed': always(),
  secrets: always(),
  'protected-paths': always(),
  scope: upTo('warn', 'Whether a change outside the scope is held back. Protected paths are another check.'),
  links: always(),
  'mini-spec': upTo('warn', 'Whether a change that needs a spec and has none is held back, in whatever mode of its trigger. Only where the policy has the section specs.'),
  'changed-files': always(),
  'changed-lines': always(),
  'required-commands': always(),
  'required-artifacts': always(),
  'artifacts-present': always(),
  'artifact-contains': always(),
  'diff-in-scope': always(),
  'no-deploy-language': always(),
  'no-unmeasurable-language': always(),
  'engine-declared': always(),
  'plugin-capabilities': always(),
  'plugin-stages': whileStrict(),
  'plugin-protocol': whileStrict(),
  'plugin-validation': whileStrict(),
  'plugin-artifacts': whileStrict(),
  'kept-secrets': always(),
  'base-current': always(),
  delivered: always(),
});
export type PolicyChecks = z.infer<typeof policyChecks>;

function always() {
  return z.enum(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
}

/** Every check that only warns where plugins.strict is false. */
export const STRICT_CHECKS: readonly string[] = ['plugin-stages', 'plugin-protocol', 'plugin-validation', 'plugin-artifacts'];

function whileStrict() {
  return z.enum(['enforce'], { error: 'is set by plugins.strict, and cannot be set here; remove the line' }).optional().describe('Enforced as long as plugins.strict is true; else it warns.');
}

function upTo<const Loosest extends 'off' | 'warn'>(loosest: Loosest, meaning: string) {
  const modes = loosest === 'off' ? (['off', 'warn', 'enforce'] as const) : (['warn', 'enforce'] as const);
  return z.enum(modes, { error: loosest === 'off' ? 'must be enforce, warn or off' : 'must be enforce or warn; this check is never off' }).optional().describe(`${meaning} enforce, ${loosest === 'off' ? 'warn or off' : 'or warn'}.`);
}

/** The loosest that a policy may make of a check; one that nobody has named here is always enforced. */
export function loosestMode(check: string): CheckMode {
  const shape: Readonly<Record<string, z.ZodType>> = policyChecks.shape;
  const schema = Object.hasOwn(shape, check) ? shape[check] : undefined;
  return CHECK_MODES.find((mode) => schema?.safeParse(mode).success === true) ?? 'enforce';
}
