import { z } from 'zod';
import { packFolder } from './pack-parts.ts';

const account = z.object({ login: z.string().min(1), type: z.string(), id: z.int().nonnegative() });
const repository = z.object({ full_name: z.string() });
/** The issue as an event shows it: as it stood at that moment. */
const issue = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullable(),
  pull_request: z.unknown().optional(),
});
export type IssueOfEvent = z.infer<typeof issue>;

/** Of the webhook payload `issues.labeled`, the part this tool reads; what else GitHub sends is left alone. */
export const issuesLabeledPayload = z.object({ action: z.literal('labeled'), label: z.object({ name: z.string() }), issue, repository, sender: account });

/** Of the webhook payload `issue_comment.created`, the part this tool reads. */
export const issueCommentPayload = z.object({
  action: z.literal('created'),
  issue,
  comment: z.object({ id: z.int().positive(), body: z.string(), created_at: z.iso.datetime(), user: z.object({ login: z.string() }) }),
  repository,
  sender: account,
});

/** A number as an input of a workflow spells it, or as JSON does. */
const issueNumber = z.union([z.int().positive(), z.string().regex(/^#?[1-9]\d{0,8}$/).transform((text) => Number(text.replace('#', '')))], { error: 'must be the number of an issue' });

/** What a dispatch says: the issue, the folder of a task pack, the autonomy, and the approval hash of what was approved. */
const dispatchRequest = z.object({
  issue: issueNumber.optional(),
  'task-pack': packFolder.optional(),
  mode: z.string().optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be an approval hash, 64 characters 0-9 and a-f').optional(),
});
export type DispatchRequest = z.infer<typeof dispatchRequest>;

/** Of the webhook payload `workflow_dispatch`, the part this tool reads. GitHub gives every input as text, an unset one as an empty one. */
export const workflowDispatchPayload = z.object({
  inputs: z.preprocess((inputs) => withoutEmpty(inputs), dispatchRequest),
  repository,
  sender: account,
});

/** Of the webhook payload `repository_dispatch`, the part this tool reads. */
export const repositoryDispatchPayload = z.object({ action: z.literal('execute'), client_payload: dispatchRequest, repository, sender: account });

/** Of the event `schedule`, the part this tool reads. */
export const schedulePayload = z.object({ repository: repository.optional() });

/** What starts a run on a person's machine, made by our own command line: the pack, and whose token it is. */
export const localPayload = z.object({ 'task-pack': packFolder, repository, sender: account });

/** The payloads by the name of their event, as GITHUB_EVENT_NAME has it. */
export const PAYLOADS: Readonly<Record<string, z.ZodType>> = {
  issues: issuesLabeledPayload,
  issue_comment: issueCommentPayload,
  workflow_dispatch: workflowDispatchPayload,
  repository_dispatch: repositoryDispatchPayload,
  schedule: schedulePayload,
  local: localPayload,
};

/** The variables of a job this tool reads, as a runner sets them. */
export const jobEnvironment = z.object({
  GITHUB_ACTIONS: z.string().optional(),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
  GITHUB_ACTOR: z.string().min(1),
  GITHUB_TRIGGERING_ACTOR: z.string().optional(),
  GITHUB_RUN_ID: z.string().min(1),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_API_URL: z.url(),
});
export type JobEnvironment = z.infer<typeof jobEnvironment>;

function withoutEmpty(inputs: unknown): unknown {
  if (inputs === null || inputs === undefined) return {};
  if (typeof inputs !== 'object') return inputs;
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== '' && value !== null));
}
