import type { IntakeFacts } from '../contract/intake.ts';
import type { Policy } from '../contract/policy.ts';
import { minutesOf } from '../core/minutes-of.ts';
import { priceOf } from '../core/price.ts';
import type { ModelLimits } from '../ports/codex.ts';
import { unitOf, type Unit } from '../core/unit.ts';
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

/** Minutes the run may take by that policy and the task pack. */
export function minutesIn(intake: IntakeFacts): number {
  return minutesOf(policyOf(intake), intake.pack?.pack ?? null);
}

/** What Codex may use of the model by that policy. */
export function modelLimitsOf(intake: IntakeFacts): ModelLimits {
  const { limits: { tokens, cost }, prices } = policyOf(intake);
  const price = priceOf(intake.requested.model, prices);
  if (cost !== undefined && price === null) throw new TypeError('the price is not known after intake passed its gates');
  return { tokens: tokens ?? null, cost: cost === undefined || price === null ? null : { dollars: cost, price } };
}

/** What the run works on, likewise. */
export function unitIn(intake: IntakeFacts): Unit {
  const unit = unitOf(intake);
  if (unit === null) throw new TypeError('what the run works on is not known after intake passed its gates');
  return unit;
}
