import { z } from 'zod';

const account = z.object({ login: z.string().min(1), type: z.string() });

/** Of the webhook payload `issues.labeled`, the part this tool reads; what else GitHub sends is left alone. */
export const issuesLabeledPayload = z.object({
  action: z.literal('labeled'),
  label: z.object({ name: z.string() }),
  issue: z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullable(),
    pull_request: z.unknown().optional(),
  }),
  repository: z.object({ full_name: z.string() }),
  sender: account,
});

/** The variables of a job this tool reads, as a runner sets them. */
export const jobEnvironment = z.object({
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
