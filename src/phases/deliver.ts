import type { Change, ChangedFile } from '../contract/change.ts';
import type { ReportFacts } from '../contract/facts.ts';
import { sha } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { Ending } from '../core/define-phase.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { Powers } from '../ports/powers.ts';
import type { CommitFile, PullRequestText } from '../ports/publisher.ts';
import { pullRequestText } from '../render/pull-request.ts';
import { quotePlain } from '../render/quote-markdown.ts';
import { viewOf } from '../render/view.ts';
import { baseOf, triggerOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'forge' | 'publisher' | 'repository'>;

/** Delivers the verified tree as one commit and one pull request, and reads both back. A run that was stopped delivers nothing. */
export async function deliver(ending: Ending, powers: Uses): Promise<ReportFacts> {
  const { verdict, facts } = ending;
  const { publisher, forge, invocation, narrator } = powers;
  const deliverable = verdict.status === 'SUCCESS' || verdict.status === 'PARTIAL';
  if (!deliverable || facts.intake === undefined || facts.implement === undefined) return { delivery: null };
  const { change } = facts.implement;
  const base = baseOf(facts.intake);
  const message = commitMessage(facts.intake, invocation.runId);
  const text = pullRequestText(viewOf(ending, invocation));

  const commit = await publisher.commit({ baseTree: base.tree, parent: base.commit, message, files: await commitFiles(change, powers) });
  const branch = await freeBranch(facts.intake, powers);
  await publisher.createBranch(branch, commit.sha);
  const opened = await publisher.openPullRequest(branch, base.branch, text);
  narrator.say(`pull request #${opened.number}: ${opened.url}`);

  const [made, head, request] = await Promise.all([forge.commit(commit.sha), forge.branchHead(branch), forge.pullRequest(opened.number)]);
  const differences = [
    ...(made.tree === change.candidateTree ? [] : ['the tree on GitHub is not the one that was verified']),
    ...(request.head.sha === commit.sha ? [] : ['the pull request does not show the commit that was made']),
    ...(made.parents.join(' ') === base.commit ? [] : [`the commit has the parents ${made.parents.join(' ')}`]),
    ...(made.message.trimEnd() === message.trimEnd() ? [] : ['the commit has another message']),
    ...(head === commit.sha ? [] : [`the branch is at ${head ?? 'nothing'}`]),
    ...differencesOf(request, text, branch, base.branch),
  ];
  const { number, url, draft } = request;
  if (differences.length > 0) await publisher.updatePullRequest(number, pullRequestText(viewOf({ ...ending, verdict: { status: 'FAILED', reason: 'report:differs', sentence: `What is on GitHub differs from what was sent: ${differences.join('; ')}.`, remedy: 'Look at the branch before anything else. Do not merge it.' } }, invocation)));
  return { delivery: { branch, parent: base.commit, commit: commit.sha, tree: made.tree, pullRequest: { number, url, draft, headSha: sha.parse(request.head.sha) }, differences } };
}

/** One message a run, made from a template: no trailer of anybody's, no text that GitHub acts on. */
function commitMessage({ issue }: IntakeFacts, runId: string): string {
  const title = quotePlain(issue?.title ?? '', 72) || `Change for issue ${issue?.number ?? ''}`.trim();
  return `${title}\n\n${issue === null ? '' : `Refs #${issue.number}\n`}Run: ${runId}\n`;
}

/** The branch of the issue, or, when somebody has it already, one that only this run can have. */
async function freeBranch(intake: IntakeFacts, { forge, invocation }: Uses): Promise<string> {
  const branch = `codex/issue-${triggerOf(intake).issue}`;
  return (await forge.branchHead(branch)) === null ? branch : `${branch}-${invocation.runId.slice(-8)}`;
}

async function commitFiles(change: Change, { repository }: Uses): Promise<readonly CommitFile[]> {
  return Promise.all(change.files.map(async (file) => ({ path: file.path, mode: modeOf(file), content: file.kind === 'deleted' ? null : await repository.readBlob(file.newSha) })));
}

function modeOf({ newMode, oldMode }: ChangedFile): CommitFile['mode'] {
  const mode = newMode === '000000' ? oldMode : newMode;
  if (mode === '000000') throw new TypeError('a changed file has no mode on either side');
  return mode;
}

function differencesOf(request: PullRequest, asked: PullRequestText, head: string, base: string): readonly string[] {
  const pairs = [
    ['title', request.title, asked.title],
    ['body', request.body.replaceAll('\r\n', '\n').trimEnd(), asked.body.trimEnd()],
    ['head branch', request.head.ref, head],
    ['base branch', request.base.ref, base],
    ['state', request.state, 'open'],
    // A repository without drafts gives back none; the mark in the title stays.
    ['form: it is a draft', request.draft && !asked.draft, false],
  ] as const;
  return pairs.flatMap(([what, found, wanted]) => (found === wanted ? [] : [`the pull request has another ${what}`]));
}
