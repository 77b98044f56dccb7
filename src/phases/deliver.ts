import type { ImplementFacts, ReportFacts } from '../contract/facts.ts';
import { sha, type Sha } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { Ending } from '../core/define-phase.ts';
import { deliveryDifferences, differing } from '../core/delivery-differences.ts';
import { Fault, isFault } from '../core/fault.ts';
import { judgedBy } from '../core/judged-by.ts';
import { aboutOf } from '../core/named-specs.ts';
import { branchesOf, commitMessage, runOf } from '../core/run-commit.ts';
import { titleOf } from '../core/unit.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { Powers } from '../ports/powers.ts';
import type { PullRequestText } from '../ports/publisher.ts';
import { ACTIONS_BOT } from '../render/ci-notice.ts';
import { pullRequestText } from '../render/pull-request.ts';
import { quotePlain } from '../render/quote-markdown.ts';
import { viewOf } from '../render/view.ts';
import { answeringIn } from '../specs/answering.ts';
import { answeredBy } from '../specs/judge-mini-specs.ts';
import { confirmTree } from './confirm-tree.ts';
import { baseOf, policyOf, unitIn } from './established.ts';
import { declining, grantWishes, type Wishes } from './grant-wishes.ts';
import { push, type Order as PushOrder, type Pushed } from './push.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'forge' | 'publisher' | 'repository' | 'secrets'>;
type Delivery = NonNullable<ReportFacts['delivery']>;

/** What is to be on GitHub in the end. */
interface Order extends PushOrder {
  /** Follows whose pull request it turns out to be. */
  readonly text: (author: string) => PullRequestText;
  readonly wishes: Wishes;
}

/** The pull request as it was left, and what GitHub declined to do with it. */
interface Opened {
  readonly request: PullRequest;
  readonly declined: readonly string[];
  /** It should be ready for review, and GitHub would not have it. */
  readonly staysDraft: boolean;
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
  await confirmTree({ intake: facts.intake, implement: facts.implement }, powers);
  const base = await lookAtBase(facts.intake, answeredFor(facts.intake, facts.implement), powers);
  if (base.outdated.length > 0) return { base, delivery: null };
  const { runId } = powers.invocation;
  const unit = unitIn(facts.intake);
  const order: Order = {
    runId,
    unit,
    base: baseOf(facts.intake),
    change: facts.implement.change,
    message: commitMessage(quotePlain(titleOf(facts.intake), 72) || `Change for ${unit.task}`, unit, runId),
    text: (author) => pullRequestText(viewOf({ ...ending, facts: { ...facts, report: { base, delivery: null } } }, powers.invocation), author),
    branches: branchesOf(unit, runId),
    wishes: { ...policyOf(facts.intake).delivery, ready: verdict.status === 'SUCCESS' },
  };
  const pushed = await push(order, powers);
  if (pushed.leftAlone !== null) powers.narrator.say(pushed.leftAlone);
  const opened = await open(order, pushed, powers);
  if (isFault(opened)) return { base, delivery: { ...recorded(pushed), pullRequest: null, refusal: { code: opened.code, sentence: opened.message }, differences: [], declined: [] } };
  powers.narrator.say(`pull request #${opened.request.number}: ${opened.request.url}`);
  for (const sentence of opened.declined) powers.narrator.warn(sentence);
  const delivery = await readBack(order, pushed, opened, powers);
  return { base, delivery: { ...delivery, differences: [...delivery.differences, ...(await warn(ending, delivery, opened.request, powers))] } };
}

/** The specs because of which the change needs no other. */
function answeredFor(intake: IntakeFacts, { needsSpecs }: ImplementFacts): readonly string[] {
  return needsSpecs === null ? [] : answeredBy(needsSpecs, { about: aboutOf(intake) }, answeringIn(intake.specs?.answering ?? []));
}

/** Where the base branch is now, and which of the files that this run went by somebody has changed there meanwhile. */
async function lookAtBase(intake: IntakeFacts, answering: readonly string[], { repository }: Uses): Promise<NonNullable<ReportFacts['base']>> {
  const { branch, commit } = baseOf(intake);
  try {
    const now = (await repository.fetchBase(branch)).commit;
    if (now === commit) return { now, outdated: [] };
    const compared = await Promise.all([...new Set([...judgedBy(intake), ...answering])].map(async (path) => ({ path, same: isSame(await repository.readFile(commit, path), await repository.readFile(now, path)) })));
    return { now, outdated: compared.flatMap(({ path, same }) => (same ? [] : [path])) };
  } catch (thrown) {
    if (isFault(thrown) && thrown.code === 'git:base-missing') return { now: null, outdated: [] };
    throw thrown;
  }
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** The pull request of our branch, as it should be; why there is none, when GitHub let us push but not open one. */
async function open(order: Order, pushed: Pushed, powers: Uses): Promise<Opened | Fault> {
  const { text, base, wishes } = order;
  const { branch, commit } = pushed;
  const { publisher } = powers;
  try {
    const known = await knownRequest(order, pushed, powers);
    const request = known ?? (await publisher.openPullRequest(branch, base.branch, text(ACTIONS_BOT)));
    const wanted = text(request.author);
    if (request.state === 'closed') return { request, declined: [], staysDraft: false };
    if (partsOf(textDifferences(request, wanted)).length > 0) {
      await mustBeAt(order, branch, commit, powers);
      await publisher.updatePullRequest(request.number, wanted);
    }
    const redrafted = known === null || known.draft === wanted.draft ? [] : await declining(() => publisher.setDraft(known, wanted.draft));
    return { request, declined: [...redrafted, ...(await grantWishes(wishes, request, publisher))], staysDraft: redrafted.length > 0 && !wanted.draft };
  } catch (thrown) {
    if (isFault(thrown) && thrown.code.startsWith('github:')) return thrown;
    throw thrown;
  }
}

/** The one that the branch had before, or that an earlier part of this run has opened; somebody may have closed that. */
async function knownRequest({ base }: Order, { branch, commit, there, request }: Pushed, { forge }: Uses): Promise<PullRequest | null> {
  if (!there) return request;
  const known = (await forge.pullRequests(branch, base.branch, 'all')).filter(({ head }) => head.sha === commit);
  return known.find(({ state }) => state === 'open') ?? known[0] ?? null;
}

/** Title and body belong to whoever moved the branch last. */
async function mustBeAt({ unit }: Order, branch: string, commit: Sha, { forge }: Uses): Promise<Sha | null> {
  const head = await forge.branchHead(branch);
  if (head === null || head === commit || runOf((await forge.commit(head)).message, unit) === null) return head;
  throw new Fault('run:superseded', `another run has moved branch ${branch} on from ${commit} to ${head}`);
}

async function readBack(order: Order, pushed: Pushed, { request: opened, declined, staysDraft }: Opened, powers: Uses): Promise<Delivery> {
  const { base, message, text } = order;
  const { branch, commit } = pushed;
  const { forge } = powers;
  try {
    const [made, head, request] = await Promise.all([forge.commit(commit), mustBeAt(order, branch, commit, powers), forge.pullRequest(opened.number, commit)]);
    const wanted = text(request.author);
    const differences = [
      ...(isSameText(made.message, message) ? [] : ['the commit has another message']),
      ...(head === commit ? [] : [`the branch is at ${head ?? 'nothing'}`]),
      ...differencesOf(request, { ...wanted, draft: wanted.draft || staysDraft }, branch, base.branch),
    ];
    return { ...recorded({ ...pushed, tree: made.tree, parents: made.parents }), pullRequest: shown(request), refusal: null, differences, declined: [...declined] };
  } catch (thrown) {
    if (!isFault(thrown) || thrown.code === 'run:superseded') throw thrown;
    return { ...recorded(pushed), pullRequest: shown(opened), refusal: null, differences: [`it could not be read back: ${thrown.message}`], declined: [...declined] };
  }
}

/** Has a pull request say of itself that it is not what was verified; answers what keeps it from that. */
async function warn(ending: Ending, delivery: Delivery, { number, author }: PullRequest, { publisher, invocation }: Uses): Promise<readonly string[]> {
  const change = ending.facts.implement?.change;
  const differences = change === undefined ? [] : deliveryDifferences(change, delivery);
  if (differences.length === 0) return [];
  try {
    await publisher.updatePullRequest(number, pullRequestText(viewOf({ ...ending, verdict: { status: 'FAILED', ...differing(differences) } }, invocation), author));
    return [];
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return [`the pull request could not be marked: ${thrown.message}`];
  }
}

function recorded({ branch, commit, tree, parents, continued, leftAlone }: Pushed): Pick<Delivery, 'branch' | 'commit' | 'tree' | 'parents' | 'continued' | 'leftAlone'> {
  return { branch, commit, tree, parents: [...parents], continued, leftAlone };
}

function shown({ number, url, draft, head }: PullRequest): Delivery['pullRequest'] {
  return { number, url, draft, headSha: sha.parse(head.sha) };
}

/** GitHub gives texts back with other line ends and without the white space at the end. */
function isSameText(found: string, sent: string): boolean {
  return found.replaceAll('\r\n', '\n').trimEnd() === sent.trimEnd();
}

/** In which parts of its text a pull request differs from what was asked for. */
function textDifferences(request: PullRequest, asked: PullRequestText): Readonly<Record<string, boolean>> {
  return { title: request.title !== asked.title, body: !isSameText(request.body, asked.body) };
}

function differencesOf(request: PullRequest, asked: PullRequestText, head: string, base: string): readonly string[] {
  const wrong = {
    ...textDifferences(request, asked),
    'head branch': request.head.ref !== head,
    'base branch': request.base.ref !== base,
    state: request.state !== 'open',
    // A repository without drafts gives back none; the mark in the title stays.
    'form: it is a draft': request.draft && !asked.draft,
  };
  return partsOf(wrong).map((what) => `the pull request has another ${what}`);
}

function partsOf(wrong: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(wrong).flatMap(([what, differs]) => (differs ? [what] : []));
}
