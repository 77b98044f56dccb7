import { z } from 'zod';
import { sha, type Sha } from './ids.ts';

/** A pull request as its event tells it. */
const pullRequest = z.object({ number: z.int().positive(), pull_request: z.object({ title: z.string(), body: z.string().nullable().default(null), head: z.object({ sha }) }) });

const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) });

/** Which state of the repository an event asks the spec guard about. */
export interface GuardEvent {
  /** The commit whose specs are judged. */
  readonly judged: Sha;
  /** Where the change began; `first-parent` where the judged commit is the merge of a pull request into its base, null where nothing but the specs is judged. */
  readonly before: Sha | 'first-parent' | null;
  /** The commit that the outcome is shown beside. */
  readonly shownAt: Sha;
  readonly pullRequest: { readonly number: number; readonly title: string; readonly body: string } | null;
}

/** Events about one commit of a branch, without a change to judge. */
const BRANCH_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Reads what an event asks about, or says why it asks about nothing. */
export function guardEvent(name: string, payload: unknown, commit: string): GuardEvent | { readonly flaw: string } {
  const here = sha.safeParse(commit);
  if (!here.success) return { flaw: 'GITHUB_SHA names no commit of 40 hexadecimal digits. Run this as a step of a workflow of GitHub, or use `codex-orchestrator spec-guard` on a checkout.' };
  const at = { judged: here.data, shownAt: here.data };
  if (BRANCH_EVENTS.includes(name)) return { ...at, before: null, pullRequest: null };
  if (name === 'merge_group') {
    const read = mergeGroup.safeParse(payload);
    return read.success ? { judged: read.data.merge_group.head_sha, shownAt: read.data.merge_group.head_sha, before: read.data.merge_group.base_sha, pullRequest: null } : { flaw: 'The event does not say from which commit to which the merge group goes.' };
  }
  if (name !== 'pull_request') return { flaw: `The mode spec-guard does not judge on the event ${name === '' ? 'without a name' : name}${name === 'pull_request_target' ? ', which would hand a token that may write to what strangers propose' : ''}. Start it on pull_request, merge_group, push, schedule or workflow_dispatch.` };
  const read = pullRequest.safeParse(payload);
  if (!read.success) return { flaw: 'The event does not say which pull request it is about.' };
  const { number, pull_request: { title, body, head } } = read.data;
  return { ...at, shownAt: head.sha, before: 'first-parent', pullRequest: { number, title, body: body ?? '' } };
}
