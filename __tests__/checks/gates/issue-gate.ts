import type { IntakeFacts } from '../../../src/contract/intake.ts';
import type { Policy } from '../../../src/contract/policy.ts';
import type { Facts } from '../../../src/contract/facts.ts';
import { parseIssue } from '../../../src/issue/parse-issue.ts';
import { facts, intake, policyOf } from '../../facts.ts';

/** The facts of a run on an issue with this body, under a policy with these parts; null for a policy that could not be read. */
export function issueOf(body: string, parts: { readonly [Key in keyof Policy]?: unknown } | null = {}): Facts {
  const { issue, policy } = intake();
  const read: IntakeFacts['issue'] = issue === null ? null : { ...issue, contract: parseIssue(body) };
  return facts({ intake: intake({ issue: read, policy: policy === null || parts === null ? null : { ...policy, values: policyOf(parts) } }) });
}

/** The facts of a run whose issue could not be read. */
export const UNREAD: Facts = facts({ intake: intake({ issue: null }) });
