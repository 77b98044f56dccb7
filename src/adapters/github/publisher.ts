import { Fault } from '../../core/fault.ts';
import type { Sha } from '../../contract/ids.ts';
import type { Forge, PullRequest } from '../../ports/forge.ts';
import type { Publisher, PullRequestText } from '../../ports/publisher.ts';
import { anyAnswer, labelsAnswer, pullAnswer, refAnswer } from './answers.ts';
import { createCheck, createNote } from './check.ts';
import type { Call, Client } from './client.ts';
import { makeCommit } from './commit.ts';
import { createIdentity } from './identity.ts';
import { PAGE, pages } from './pages.ts';
import { readPullRequest } from './read-pull-request.ts';
import type { Refusal } from './refusal.ts';
import { createStickyComments } from './sticky-comment.ts';
import { addLabels, requestReviews, setDraft } from './wishes.ts';

const CONTENTS = 'contents: write';
const ISSUES = 'issues: write';
const PULLS = 'pull-requests: write';

/** The writes to GitHub. Each can be repeated without harm, or is read back before it is repeated. */
export function createWrites(client: Client, forge: Forge): Publisher {
  const identity = createIdentity(client);
  const unchecked = new Set<Sha>();
  return {
    commit: async (request) => {
      const made = await makeCommit(client, request);
      unchecked.add(made.sha);
      return made;
    },
    createBranch: (branch, commit) => createBranch(client, forge, branch, commit),
    advanceBranch: (branch, commit) => advanceBranch(client, forge, branch, commit),
    openPullRequest: (head, base, text) => openPullRequest(client, forge, head, base, text),
    updatePullRequest: (number, text) => updatePullRequest(client, number, text),
    setDraft: (request, draft) => setDraft(client, request, draft),
    addLabels: (number, labels) => addLabels(client, number, labels),
    requestReviews: (number, logins) => requestReviews(client, number, logins),
    self: identity.id,
    ...createStickyComments(client, identity),
    setStatusLabel: (issue, label, remove) => setStatusLabel(client, issue, label, remove),
    pickUp: (issue, label, remove) => pickUp(client, issue, label, remove),
    react: identity.react,
    check: createCheck(client, unchecked),
    noteBegun: createNote(client),
  };
}

/** The last line of defence against a branch name that somebody else made up: nothing outside `codex/` is ever written. */
function ownBranch(branch: string): string {
  if (!/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch)) throw new Fault('run:internal', `${JSON.stringify(branch)} is not a branch of ours: those are named codex/…`);
  return branch;
}

async function createBranch(client: Client, forge: Forge, branch: string, commit: Sha): Promise<void> {
  const ref = `refs/heads/${ownBranch(branch)}`;
  const answer = await client.attempt({ doing: `create branch ${branch}`, needs: CONTENTS, shape: refAnswer, send: (rest, at) => rest.git.createRef({ ...at, ref, sha: commit }) });
  if (!answer.ok) await settle(forge, branch, commit, answer, /already exists/i);
}

async function advanceBranch(client: Client, forge: Forge, branch: string, commit: Sha): Promise<void> {
  const ref = `heads/${ownBranch(branch)}`;
  const answer = await client.attempt({ doing: `move branch ${branch} forward`, needs: CONTENTS, shape: refAnswer, send: (rest, at) => rest.git.updateRef({ ...at, ref, sha: commit, force: false }) });
  if (!answer.ok) await settle(forge, branch, commit, answer, /not a fast.?forward|does not exist|reference update failed|is at .* but expected/i);
}

/** A refused ref is fine when the branch is where we wanted it, as after a repeated request; else it says who was first. */
async function settle(forge: Forge, branch: string, commit: Sha, { status, message, fault }: Refusal, moved: RegExp): Promise<void> {
  if ((status !== 422 && status !== 409) || !moved.test(message) || /object does not exist/i.test(message)) throw fault;
  const head = await forge.branchHead(branch);
  if (head !== commit) throw new Fault('run:superseded', `branch ${branch} is ${head === null ? 'gone' : `at ${head}`}, so it cannot be set to ${commit} (${message})`);
}

async function openPullRequest(client: Client, forge: Forge, head: string, base: string, text: PullRequestText): Promise<PullRequest> {
  const call: Call<PullRequest> = {
    doing: `open a pull request from ${ownBranch(head)}`,
    needs: PULLS,
    shape: pullAnswer.transform(readPullRequest),
    send: (rest, at) => rest.pulls.create({ ...at, head, base, title: text.title, body: text.body, draft: text.draft }),
  };
  const open = async (): Promise<PullRequest | null> => (await forge.pullRequests(head, base, 'open'))[0] ?? null;
  const answer = await client.once(call, open);
  if (answer.ok) return answer.data;
  if (answer.status === 422 && text.draft && /draft pull requests are not supported/i.test(answer.message)) return openPullRequest(client, forge, head, base, { ...text, draft: false });
  const there = answer.status === 422 && /already exists/i.test(answer.message) ? await open() : null;
  if (there === null) throw answer.fault;
  return there;
}

/** Title and body only: whether a pull request is a draft cannot be changed this way, and the answer says what it is. */
function updatePullRequest(client: Client, number: number, text: PullRequestText): Promise<PullRequest> {
  return client.ask({
    doing: `update pull request ${number}`,
    needs: PULLS,
    shape: pullAnswer.transform(readPullRequest),
    send: (rest, at) => rest.pulls.update({ ...at, pull_number: number, title: text.title, body: text.body }),
  });
}

/** The answer to the new label names all there are, so that nobody has to ask. */
async function setStatusLabel(client: Client, issue: number, label: string, remove: readonly string[]): Promise<void> {
  const labels = await client.ask({ doing: `label issue ${issue}`, needs: ISSUES, shape: labelsAnswer, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: issue, labels: [label] }) });
  const there = new Set(labels.map(({ name }) => name.toLowerCase()));
  for (const name of remove) {
    if (name.toLowerCase() !== label.toLowerCase() && there.has(name.toLowerCase())) await takeOff(client, issue, name);
  }
}

/** GitHub notes nothing in the timeline when a label is added that is there already. */
async function pickUp(client: Client, issue: number, label: string, remove: readonly string[]): Promise<void> {
  const labels = await pages(client, (page) => ({
    doing: `list the labels of issue ${issue}`,
    needs: 'issues: read',
    shape: labelsAnswer,
    send: (rest, at) => rest.issues.listLabelsOnIssue({ ...at, issue_number: issue, per_page: PAGE, page }),
  }));
  if (labels.some(({ name }) => name.toLowerCase() === label.toLowerCase())) await takeOff(client, issue, label);
  await setStatusLabel(client, issue, label, remove);
}

async function takeOff(client: Client, issue: number, name: string): Promise<void> {
  const answer = await client.attempt({ doing: `take a label off issue ${issue}`, needs: ISSUES, shape: anyAnswer, send: (rest, at) => rest.issues.removeLabel({ ...at, issue_number: issue, name }) });
  if (!answer.ok && answer.status !== 404) throw answer.fault;
}
