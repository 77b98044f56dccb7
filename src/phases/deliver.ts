import type { Change, ChangedFile } from '../contract/change.ts';
import type { ReportFacts } from '../contract/facts.ts';
import { sha, type Sha } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { Ending } from '../core/define-phase.ts';
import { deliveryDifferences, differing } from '../core/delivery-differences.ts';
import { isFault, type Fault } from '../core/fault.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { Powers } from '../ports/powers.ts';
import type { CommitFile, PullRequestText } from '../ports/publisher.ts';
import { pullRequestText } from '../render/pull-request.ts';
import { quotePlain } from '../render/quote-markdown.ts';
import { viewOf } from '../render/view.ts';
import type { Base } from '../ports/workspace.ts';
import { baseOf, triggerOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'forge' | 'publisher' | 'repository'>;
type Delivery = NonNullable<ReportFacts['delivery']>;

/** What is to be on GitHub in the end. */
interface Order {
  readonly base: Base;
  readonly change: Change;
  readonly message: string;
  readonly text: PullRequestText;
  /** The branch of the issue, and the one that only this run can have, for when somebody has the first already. */
  readonly branches: readonly [string, string];
}

/** Our commit, on its branch; `there` when a part of this run that came to no end had put it there. */
interface Pushed {
  readonly branch: string;
  readonly commit: Sha;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly there: boolean;
}

/**
 * Delivers the verified tree as one commit and one pull request, and reads both back. What this very run has delivered
 * before is adopted, so that it can be entered again wherever it was cut off. A run that was stopped delivers nothing.
 */
export async function deliver(ending: Ending, powers: Uses): Promise<ReportFacts> {
  const { verdict, facts } = ending;
  const deliverable = verdict.status === 'SUCCESS' || verdict.status === 'PARTIAL';
  if (!deliverable || facts.intake === undefined || facts.implement === undefined) {
    powers.narrator.say(`nothing is pushed: the run was stopped (${verdict.reason})`);
    return { delivery: null };
  }
  const { runId } = powers.invocation;
  const branch = `codex/issue-${triggerOf(facts.intake).issue}`;
  const order: Order = {
    base: baseOf(facts.intake),
    change: facts.implement.change,
    message: commitMessage(facts.intake, runId),
    text: pullRequestText(viewOf(ending, powers.invocation)),
    branches: [branch, `${branch}-${runId.slice(-8)}`],
  };
  const pushed = await push(order, powers);
  const opened = await open(order, pushed, powers);
  if (isFault(opened)) return { delivery: { ...recorded(pushed), pullRequest: null, refusal: { code: opened.code, sentence: opened.message }, differences: [] } };
  powers.narrator.say(`pull request #${opened.number}: ${opened.url}`);
  const delivery = await readBack(order, pushed, opened, powers);
  return { delivery: { ...delivery, differences: [...delivery.differences, ...(await warn(ending, delivery, opened, powers))] } };
}

async function push({ base, change, message, branches }: Order, powers: Uses): Promise<Pushed> {
  const { publisher, forge } = powers;
  const heads = await Promise.all(branches.map((branch) => forge.branchHead(branch)));
  for (const [index, head] of heads.entries()) {
    if (head === null) continue;
    const { tree, parents, message: found } = await forge.commit(head);
    // The message holds the id of the run, which nobody knew before it delivered. Tree and parents are judged later.
    if (isSameText(found, message)) return { branch: branches[index] ?? branches[0], commit: head, tree, parents, there: true };
  }
  const branch = heads[0] === null ? branches[0] : branches[1];
  const { sha: commit, tree } = await publisher.commit({ baseTree: base.tree, parent: base.commit, message, files: await commitFiles(change, powers) });
  await publisher.createBranch(branch, commit);
  return { branch, commit, tree, parents: [base.commit], there: false };
}

/** The pull request of our branch; why there is none, when GitHub let us push but not open one. */
async function open({ base, text }: Order, { branch, commit, there }: Pushed, { publisher, forge }: Uses): Promise<PullRequest | Fault> {
  try {
    const known = there ? (await forge.pullRequests(branch, base.branch, 'all')).filter(({ head }) => head.sha === commit) : [];
    const ours = known.find(({ state }) => state === 'open') ?? known[0];
    if (ours === undefined) return await publisher.openPullRequest(branch, base.branch, text);
    return ours.state === 'closed' || (ours.title === text.title && isSameText(ours.body, text.body)) ? ours : await publisher.updatePullRequest(ours.number, text);
  } catch (thrown) {
    if (isFault(thrown) && thrown.code.startsWith('github:')) return thrown;
    throw thrown;
  }
}

async function readBack({ base, message, text }: Order, pushed: Pushed, opened: PullRequest, { forge }: Uses): Promise<Delivery> {
  const { branch, commit } = pushed;
  try {
    const [made, head, request] = await Promise.all([forge.commit(commit), forge.branchHead(branch), forge.pullRequest(opened.number)]);
    const differences = [
      ...(isSameText(made.message, message) ? [] : ['the commit has another message']),
      ...(head === commit ? [] : [`the branch is at ${head ?? 'nothing'}`]),
      ...differencesOf(request, text, branch, base.branch),
    ];
    return { ...recorded({ ...pushed, tree: made.tree, parents: made.parents }), pullRequest: shown(request), refusal: null, differences };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { ...recorded(pushed), pullRequest: shown(opened), refusal: null, differences: [`it could not be read back: ${thrown.message}`] };
  }
}

/** Has a pull request say of itself that it is not what was verified; answers what keeps it from that. */
async function warn(ending: Ending, delivery: Delivery, { number }: PullRequest, { publisher, invocation }: Uses): Promise<readonly string[]> {
  const change = ending.facts.implement?.change;
  const differences = change === undefined ? [] : deliveryDifferences(change, delivery);
  if (differences.length === 0) return [];
  try {
    await publisher.updatePullRequest(number, pullRequestText(viewOf({ ...ending, verdict: { status: 'FAILED', ...differing(differences) } }, invocation)));
    return [];
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return [`the pull request could not be marked: ${thrown.message}`];
  }
}

function recorded({ branch, commit, tree, parents }: Omit<Pushed, 'there'>): Pick<Delivery, 'branch' | 'commit' | 'tree' | 'parents'> {
  return { branch, commit, tree, parents: [...parents] };
}

function shown({ number, url, draft, head }: PullRequest): Delivery['pullRequest'] {
  return { number, url, draft, headSha: sha.parse(head.sha) };
}

/** One message a run, made from a template: no trailer of anybody's, no text that GitHub acts on. */
function commitMessage({ issue }: IntakeFacts, runId: string): string {
  const title = quotePlain(issue?.title ?? '', 72) || `Change for issue ${issue?.number ?? ''}`.trim();
  return `${title}\n\n${issue === null ? '' : `Refs #${issue.number}\n`}Run: ${runId}\n`;
}

async function commitFiles(change: Change, { repository }: Uses): Promise<readonly CommitFile[]> {
  return Promise.all(change.files.map(async (file) => ({ path: file.path, mode: modeOf(file), content: file.kind === 'deleted' ? null : await repository.readBlob(file.newSha) })));
}

function modeOf({ newMode, oldMode }: ChangedFile): CommitFile['mode'] {
  const mode = newMode === '000000' ? oldMode : newMode;
  if (mode === '000000') throw new TypeError('a changed file has no mode on either side');
  return mode;
}

/** GitHub gives texts back with other line ends and without the white space at the end. */
function isSameText(found: string, sent: string): boolean {
  return found.replaceAll('\r\n', '\n').trimEnd() === sent.trimEnd();
}

function differencesOf(request: PullRequest, asked: PullRequestText, head: string, base: string): readonly string[] {
  const wrong = {
    title: request.title !== asked.title,
    body: !isSameText(request.body, asked.body),
    'head branch': request.head.ref !== head,
    'base branch': request.base.ref !== base,
    state: request.state !== 'open',
    // A repository without drafts gives back none; the mark in the title stays.
    'form: it is a draft': request.draft && !asked.draft,
  };
  return Object.entries(wrong).flatMap(([what, differs]) => (differs ? [`the pull request has another ${what}`] : []));
}
