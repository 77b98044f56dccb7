import type { IntakeFacts } from '../contract/intake.ts';
import type { Trigger } from '../contract/trigger.ts';
import type { Policy } from '../contract/policy.ts';
import type { Base } from '../ports/workspace.ts';

/** The base intake established. The gates hold a run back that has none, so its absence here is a defect of ours. */
export function baseOf(intake: IntakeFacts): Base {
  if (intake.base === null) throw new TypeError('the base is not known after intake passed its gates');
  return intake.base;
}

/** The policy intake established, likewise. */
export function policyOf(intake: IntakeFacts): Policy {
  if (intake.policy === null) throw new TypeError('the policy is not known after intake passed its gates');
  return intake.policy.values;
}

/** What started the run, likewise. */
export function triggerOf(intake: IntakeFacts): Trigger {
  if (intake.trigger === null) throw new TypeError('the trigger is not known after intake passed its gates');
  return intake.trigger;
}
