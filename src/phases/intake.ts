import { sha256 } from '../contract/ids.ts';
import type { IntakeFacts, PackFacts, Problem } from '../contract/intake.ts';
import { POLICY_PATH } from '../contract/policy.ts';
import type { Trigger } from '../contract/trigger.ts';
import type { Walk } from '../core/define-phase.ts';
import { accountsBehind } from '../core/authority.ts';
import { approvalHash } from '../core/approval-hash.ts';
import { PICKED_UP_CHECK } from '../contract/labels.ts';
import { packUnit } from '../core/unit.ts';
import { normaliseBody } from '../core/trigger/normalise-body.ts';
import { isDraftTitle } from '../core/trigger/triage.ts';
import { unreadable } from '../issue/limits.ts';
import { parseIssue } from '../issue/parse-issue.ts';
import type { IssueSnapshot } from '../ports/forge.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { attempting } from './attempting.ts';
import { readPolicy } from './read-policy.ts';
import { readApprovals } from './read-approvals.ts';
import { readInstructions } from './read-instructions.ts';
import { readRunSpecs } from './read-specs.ts';
import { readTaskPack } from './read-task-pack.ts';

type Uses = Pick<Powers, 'invocation' | 'clock' | 'narrator' | 'forge' | 'repository' | 'limits'>;

/**
 * Establishes every fact the gates ask about; what cannot be established becomes a problem. No more is asked
 * of GitHub for a run that is refused already.
 */
export async function intake(_given: object, powers: Uses, { refused }: Pick<Walk<'intake'>, 'refused'>): Promise<IntakeFacts> {
  const { invocation, clock } = powers;
  const problems: Problem[] = [...invocation.problems];
  const nothing: IntakeFacts = {
    tool: { name: 'codex-orchestrator', version: invocation.version },
    startedAt: clock.now(),
    trigger: null,
    actors: [],
    issue: null,
    pack: null,
    history: null,
    approvalHash: null,
    approvals: [],
    command: invocation.command,
    base: null,
    policy: null,
    instructions: [],
    specs: null,
    requested: invocation.requested,
    problems,
  };
  if (!invocation.trigger.known) return { ...nothing, problems: [invocation.trigger.problem, ...problems] };
  const trigger = invocation.trigger.value;
  const attempt = attempting(problems);
  const number = trigger.issue;
  const issue = number === null ? null : await attempt('issue', () => readIssue(number, powers, problems));
  const told = issue === null ? null : await attempt('history of the issue', () => powers.forge.issueHistory(issue.number, { since: dayBefore(nothing.startedAt), workflowRun: trigger.seen === null && trigger.approved === null ? trigger.workflowRun.id : null }));
  const actors = await askPermissions([...accountsBehind(trigger), ...(trigger.event === 'schedule' ? (told?.writers ?? []) : [])], powers);
  const base = await attempt('base branch', async () => powers.repository.fetchBase(invocation.baseBranch === '' ? await powers.forge.defaultBranch() : invocation.baseBranch));
  const policy = base === null ? null : await attempt(POLICY_PATH, () => readPolicy(base, powers, problems));
  if (policy !== null) powers.limits.adopt(policy.values.limits);
  const instructions = base === null || policy === null ? null : await attempt('instructions', () => readInstructions(policy.values, base, powers, problems));
  const folder = trigger.taskPack;
  const pack = base === null || folder === null ? null : await attempt(folder, () => readTaskPack(folder, base, powers, problems));
  const specs = base === null || policy === null ? null : await attempt('specs', () => readRunSpecs({ issue, pack, policy, startedAt: nothing.startedAt }, base, powers));
  const history = number !== null ? told : base === null || pack === null ? null : await attempt('history of the task pack', () => packHistory(trigger, pack, base, nothing.startedAt, powers));
  const hash = approvalHash({ trigger, issue, pack, policy, base }, invocation.digest);
  const known: IntakeFacts = { ...nothing, trigger, actors, issue, pack, history, base, policy, instructions: instructions ?? [], specs, approvalHash: hash };
  if (base === null || policy === null || refused(known)) return known;
  const approvals = hash === null ? null : await attempt('approvals', () => readApprovals(trigger, hash, policy.values, powers));
  return { ...known, approvals: approvals ?? [] };
}

function dayBefore(moment: string): string {
  return new Date(Date.parse(moment) - 24 * 60 * 60 * 1000).toISOString();
}

async function askPermissions(logins: readonly string[], { forge }: Uses): Promise<IntakeFacts['actors']> {
  return Promise.all([...new Set(logins)].map(async (login) => ({ ...(await forge.permission(login)), login })));
}

/** Nobody edits a pack after it was asked for: it stands in the base commit. What is left to be told is when its runs began. */
async function packHistory({ event }: Trigger, { id }: PackFacts, { commit }: Base, startedAt: string, { forge }: Uses): Promise<IntakeFacts['history']> {
  const pickedUpAt = await forge.checksBegun(commit, { name: packUnit(id, null).check, ending: PICKED_UP_CHECK, since: dayBefore(startedAt), alsoNoted: event === 'local' });
  return { bodyEditedAt: null, titleChangedAt: null, writers: [], pickedUpAt: [...pickedUpAt], runCreatedAt: null };
}

async function readIssue(number: number, { forge, invocation }: Uses, problems: Problem[]): Promise<IntakeFacts['issue']> {
  const issue = await forge.issue(number);
  if (issue === null) {
    problems.push({ reason: 'issue:missing', sentence: `Issue #${number} does not exist or may not be read.`, remedy: 'Check the number of the issue. If it is there, give the job the permission issues: write.', where: `#${number}` });
    return null;
  }
  const closed = whyClosed(issue);
  if (closed !== null) {
    problems.push({ reason: 'issue:closed', sentence: `Issue #${issue.number} is ${closed.what}.`, remedy: closed.remedy, where: `#${issue.number}` });
    return null;
  }
  const body = normaliseBody(issue.body).toWellFormed();
  const title = issue.title.toWellFormed();
  // Two texts must not become one hash, so that what no page can show is refused rather than replaced.
  const tangled = title !== issue.title || issue.body.isWellFormed() === false ? 'its title or its text holds half of a surrogate pair, which is no character' : unreadable(body);
  if (tangled !== null) problems.push({ reason: 'issue:unreadable', sentence: `The text of issue #${issue.number} is not read: ${tangled}.`, remedy: 'Make the issue shorter and simpler, then start the run again.', where: `#${issue.number}` });
  return { number: issue.number, title, bodySha256: sha256.parse(invocation.digest(body)), state: issue.state, author: issue.author, contract: parseIssue(body) };
}

/** What keeps an issue from being worked on at all. A dispatch does not say how its issue stands, so that nothing has ignored it before. */
function whyClosed({ isPullRequest, locked, title, labels }: IssueSnapshot): { readonly what: string; readonly remedy: string } | null {
  if (isPullRequest) return { what: 'a pull request', remedy: 'Start the run on an issue.' };
  if (locked) return { what: 'locked', remedy: 'Unlock the issue, then start the run again.' };
  if (isDraftTitle(title)) return { what: 'a draft by its title', remedy: 'Take [draft] or Draft: out of the title when the issue is ready, then start the run again.' };
  return labels.some((label) => label.toLowerCase() === 'draft') ? { what: 'a draft by its label', remedy: 'Take the label draft off when the issue is ready, then start the run again.' } : null;
}
