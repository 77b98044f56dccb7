import type { Comment, Issue, Label, Permission, Pull, Reaction, TimelineEvent, User, WorkflowRun, World } from './world.ts';

/** Gives an account a role in the repository, creating it when it is new. */
export function addUser(world: World, login: string, permission: Permission, type: User['type'] = 'User'): User {
  const known = world.users.get(login.toLowerCase());
  const user = known ?? { id: world.nextId(), login, type, permission };
  user.permission = permission;
  world.users.set(login.toLowerCase(), user);
  return user;
}

/** The account of a login; throws when the world has none. */
export function userOf(world: World, login: string): User {
  const user = world.users.get(login.toLowerCase());
  if (user === undefined) throw new Error(`the embedded GitHub has no user ${login}: add it with addUser`);
  return user;
}

/** Opens an issue, or with `pull` a pull request, under the next number. */
export function openIssue(
  world: World,
  by: string,
  {
    title,
    body = null,
    labels = [],
    pull = null,
  }: { readonly title: string; readonly body?: string | null; readonly labels?: readonly string[]; readonly pull?: Pull | null },
): Issue {
  const now = world.now();
  const login = userOf(world, by).login;
  const issue: Issue = {
    id: world.nextId(),
    number: world.issues.size + 1,
    login,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    title,
    body,
    edited: null,
    state: 'open',
    locked: false,
    lockReason: null,
    labels: [],
    reactions: [],
    timeline: [],
    pull,
  };
  world.issues.set(issue.number, issue);
  for (const name of labels) addLabel(world, by, issue, name);
  return issue;
}

/** Puts a label on an issue; a label that the repository lacks is created, as GitHub does it. */
export function addLabel(world: World, by: string, issue: Issue, name: string): void {
  const label = world.labels.get(name.toLowerCase()) ?? { id: world.nextId(), name, color: 'ededed', description: null };
  world.labels.set(name.toLowerCase(), label);
  if (issue.labels.includes(label)) return;
  issue.labels.push(label);
  happened(world, by, issue, { event: 'labeled', label });
}

/** Takes a label off an issue and answers it, or undefined when the issue does not have it. */
export function removeLabel(world: World, by: string, issue: Issue, name: string): Label | undefined {
  const index = issue.labels.findIndex((label) => label.name.toLowerCase() === name.toLowerCase());
  if (index < 0) return undefined;
  const [label] = issue.labels.splice(index, 1);
  if (label !== undefined) happened(world, by, issue, { event: 'unlabeled', label });
  return label;
}

/** Changes title or body of an issue; only the title leaves a trace in the timeline, as on GitHub. */
export function editIssue(world: World, by: string, issue: Issue, change: { readonly title?: string; readonly body?: string }): void {
  if (change.title !== undefined && change.title !== issue.title) happened(world, by, issue, { event: 'renamed', from: issue.title, to: change.title });
  if (change.body !== undefined && change.body !== issue.body) issue.edited = { by: userOf(world, by).login, at: world.now() };
  issue.title = change.title ?? issue.title;
  issue.body = change.body ?? issue.body;
  issue.updatedAt = world.now();
}

/** Locks an issue: comments are refused with 403 from then on. */
export function lockIssue(world: World, by: string, issue: Issue, reason: string | null = null): void {
  issue.locked = true;
  issue.lockReason = reason;
  happened(world, by, issue, { event: 'locked', reason });
}

/** Closes or reopens an issue or pull request. */
export function setIssueState(world: World, by: string, issue: Issue, state: 'open' | 'closed'): void {
  if (issue.state === state) return;
  issue.state = state;
  happened(world, by, issue, { event: state === 'closed' ? 'closed' : 'reopened' });
  issue.closedAt = state === 'closed' ? issue.updatedAt : null;
}

/** Merges a pull request, as a person does who has reviewed it. */
export function mergePull(world: World, by: string, issue: Issue): void {
  if (issue.pull === null || issue.state === 'closed') throw new Error(`#${issue.number} is no open pull request`);
  setIssueState(world, by, issue, 'closed');
  issue.pull.mergedAt = issue.updatedAt;
}

/** Writes a comment. */
export function addComment(world: World, by: string, issue: Issue, body: string): Comment {
  const now = world.now();
  const comment: Comment = { id: world.nextId(), issue: issue.number, login: userOf(world, by).login, createdAt: now, updatedAt: now, body, reactions: [] };
  world.comments.set(comment.id, comment);
  happened(world, by, issue, { event: 'commented', comment });
  return comment;
}

/** Adds a reaction; a second equal one by the same user is the first again, and `fresh` says so. */
export function addReaction(
  world: World,
  by: string,
  target: { readonly reactions: Reaction[] },
  content: string,
): { readonly reaction: Reaction; readonly fresh: boolean } {
  const known = target.reactions.find((reaction) => reaction.login === by && reaction.content === content);
  if (known !== undefined) return { reaction: known, fresh: false };
  const reaction = { id: world.nextId(), login: by, content, createdAt: world.now() };
  target.reactions.push(reaction);
  return { reaction, fresh: true };
}

/** Puts a workflow run on record; what is not said is that of a completed, successful run by the token's identity. */
export function addWorkflowRun(world: World, run: Partial<WorkflowRun> & Pick<WorkflowRun, 'event' | 'sha'>): WorkflowRun {
  const added: WorkflowRun = {
    id: world.nextId(),
    name: 'codex',
    path: '.github/workflows/codex.yml',
    status: 'completed',
    conclusion: 'success',
    branch: world.defaultBranch,
    login: world.self.login,
    number: world.workflowRuns.length + 1,
    attempt: 1,
    title: 'codex',
    createdAt: world.now(),
    reviews: [],
    ...run,
  };
  world.workflowRuns.push(added);
  return added;
}

type Happening = TimelineEvent extends infer Event ? (Event extends TimelineEvent ? Omit<Event, 'id' | 'login' | 'createdAt'> : never) : never;

function happened(world: World, by: string, issue: Issue, what: Happening): void {
  issue.updatedAt = world.now();
  issue.timeline.push({ id: world.nextId(), login: userOf(world, by).login, createdAt: issue.updatedAt, ...what });
}
