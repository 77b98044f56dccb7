import type { Approval, EnvironmentReview, Liftable } from '../contract/approval.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { Policy } from '../contract/policy.ts';
import { shortHash } from './approval-hash.ts';
import { outOfScope, protectionBy, type Objection } from './scope-rules.ts';

/** What is judged by: the policy, what was approved, who said what, and when the run began. */
type Known = Pick<IntakeFacts, 'trigger' | 'history' | 'startedAt' | 'approvalHash' | 'approvals' | 'issue' | 'pack'>;

/** What holds of a protected path in one run. */
export interface Ruling {
  /** To stand behind the path: `protected: dependencies`. */
  readonly why: string;
  /** What somebody would still have to approve: nothing when all is approved; null when nobody can. */
  readonly missing: readonly Liftable[] | null;
  /** Who approved what of it, to stand behind the reason. */
  readonly approved: string;
}

const ENOUGH = new Set(['maintain', 'admin']);

/** Says what holds of a path in one run; null for one that is not protected. */
export type Rules = (path: string) => Ruling | null;

/** Rules over protected paths in a run, by what people approved for it. It makes matchers of the policy's globs: ask for it once and pass it on. */
export function rulingBy(policy: Policy, known: Known): Rules {
  const protection = protectionBy(policy, known);
  return (path) => {
    const found = protection(path);
    if (found === null) return null;
    const { why, lifts } = found;
    if (lifts === null || lifts.some((word) => !policy.approvals.categories.includes(word))) return { why, missing: null, approved: '' };
    const words = [...new Set(lifts)];
    const given = words.flatMap((word) => known.approvals.find((said) => approves(said, word) && shortcoming(said, policy, known) === null) ?? []);
    const missing = words.filter((word) => !given.some((said) => approves(said, word)));
    return { why, missing, approved: missing.length > 0 ? '' : `approved by ${[...new Set(given.map(whoSaid))].join(' and ')}` };
  };
}

/** The kinds of protected files that people opened for this run. */
export function opened(policy: Policy, known: Known): readonly Liftable[] {
  return policy.approvals.categories.filter((word) => known.approvals.some((said) => approves(said, word) && shortcoming(said, policy, known) === null));
}

/** Objects to protected paths, less those that people opened for this run. */
export function stillProtected(policy: Policy, known: Known, ruling: Rules = rulingBy(policy, known)): Objection {
  return (path) => {
    const ruled = ruling(path);
    return ruled === null || ruled.missing?.length === 0 ? null : ruled.why;
  };
}

/** What people would have to approve so that all these paths may be changed; nothing when no approval would do. */
export function approvalsWanted(paths: readonly string[], policy: Policy, known: Known, ruling: Rules = rulingBy(policy, known)): readonly Liftable[] {
  // What people approve by is a comment on the issue.
  if (known.trigger?.issue === null) return [];
  const scope = outOfScope(policy, known);
  const wanted = new Set<Liftable>();
  for (const path of paths) {
    const ruled = ruling(path);
    if (known.approvalHash === null || scope(path) !== null || ruled?.missing === null) return [];
    for (const word of ruled?.missing ?? []) wanted.add(word);
  }
  return [...wanted];
}

/** The comments that would open these paths for one run, in a sentence; null when no approval would do. */
export function howToOpen(paths: readonly string[], policy: Policy, known: Known & Pick<IntakeFacts, 'command'>, ruling: Rules = rulingBy(policy, known)): string | null {
  const wanted = approvalsWanted(paths, policy, known, ruling);
  if (known.approvalHash === null || wanted.length === 0) return null;
  const hash = shortHash(known.approvalHash);
  const lines = wanted.map((word) => `\`${known.command} approve ${word} ${hash}\``);
  return `Somebody with the permission maintain or admin can allow it for this issue as it stands: comment ${lines.join(' and, in a comment of its own, ')}, then start the run again.`;
}

/** Whether something that was said is about a category: an environment stands for all that the policy lets people open. */
export function approves(said: Approval, category: Liftable): boolean {
  return said.source === 'environment' || said.category === category;
}

/** Why something that was said opens nothing, to stand behind who said it; null when it counts. */
export function shortcoming(said: Approval, policy: Policy, known: Known): string | null {
  if (known.approvalHash === null) return 'nobody knows what it is of';
  if (said.source === 'environment') return ofReview(said, policy, known);
  if (!said.person) return 'no person wrote it';
  if (said.edited) return 'it was edited after it was written';
  if (!known.approvalHash.startsWith(said.hash)) return 'it is of another text of the issue, another task pack, another policy or another base commit';
  if (textChangedSince(said.at, known)) return 'the issue was edited after it was written';
  if (Date.parse(said.at) > Date.parse(known.startedAt)) return 'it was written after this run began';
  if (said.level === 'unknown') return 'GitHub did not say whether its author has the permission maintain';
  return ENOUGH.has(said.level) ? null : `its author has ${said.level}, and it takes maintain or admin`;
}

/** Eight characters of a hash can be met on purpose by whoever may edit the text, so that a later edit ends an approval whatever its hash. */
function textChangedSince(moment: string, { history }: Pick<Known, 'history'>): boolean {
  return history === null || [history.bodyEditedAt, history.titleChangedAt].some((edit) => edit !== null && Date.parse(edit) >= Date.parse(moment));
}

/** A later attempt is let in anew, and GitHub does not say which review belongs to which. */
function ofReview({ environment }: EnvironmentReview, { approvals }: Policy, { trigger, approvals: said }: Known): string | null {
  const same = (name: string): boolean => name.toLowerCase() === environment.toLowerCase();
  if (approvals.environment === undefined || !same(approvals.environment)) return 'the policy does not name this environment';
  if (trigger?.workflowRun.attempt !== 1) return 'an environment counts on the first attempt only';
  const refused = said.some((other) => other.source === 'environment' && same(other.environment) && other.state !== 'approved');
  return refused ? 'not everybody who was asked approved' : null;
}

function whoSaid(said: Approval): string {
  return said.source === 'environment' ? `${said.by} for the environment ${said.environment} (${said.url})` : `${said.by} (${said.level}, ${said.url})`;
}
