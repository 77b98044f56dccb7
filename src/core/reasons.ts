import type { Status } from '../contract/status.ts';
import type { Check } from './check.ts';
import { COST } from './cost.ts';
import { FAULTS, type FaultCode } from './fault.ts';
import { OTHER_REASONS, type OtherReason } from './other-reasons.ts';

/** One reason code: what it makes of the run, what it means, what to do, and what gives it. */
export interface Reason {
  readonly reason: string;
  readonly status: Status;
  readonly meaning: string;
  readonly remedy: string;
  /** Each to follow `comes from`: `the check scope`, `a fault of the machinery`. */
  readonly from: readonly string[];
}

/** Every reason code that these checks, the faults and the decision can give, once each, in the order of the alphabet. */
export function reasons(checks: readonly Check[]): readonly Reason[] {
  const all: readonly Reason[] = [...checks.map(ofCheck), ...Object.keys(FAULTS).filter(isFaultCode).map(ofFault), ...Object.entries(OTHER_REASONS).map(ofOther)];
  const byCode = Map.groupBy(all, ({ reason }) => reason);
  return [...byCode.values()].flatMap(merged).toSorted((left, right) => (left.reason < right.reason ? -1 : 1));
}

/** Of a code that comes from several places, the words of the first. */
function merged(sharing: readonly Reason[]): readonly Reason[] {
  return sharing.slice(0, 1).map((first) => ({ ...first, from: [...new Set(sharing.flatMap(({ from }) => from))] }));
}

function ofCheck({ id, reason, kind, title, rationale, remediation }: Check): Reason {
  return { reason, status: COST[kind], meaning: `It has to hold that ${title[0]?.toLowerCase() ?? ''}${title.slice(1)}, and it did not. ${rationale}`, remedy: remediation, from: [`the check ${id}`] };
}

function ofFault(reason: FaultCode): Reason {
  const { status, remedy } = FAULTS[reason];
  return { reason, status, meaning: FAULT_MEANINGS[reason], remedy, from: ['a fault of the machinery'] };
}

function ofOther([reason, { from, status, meaning, remedy }]: [string, OtherReason]): Reason {
  return { reason, status, meaning, remedy, from: [FROM[from]] };
}

function isFaultCode(reason: string): reason is FaultCode {
  return Object.hasOwn(FAULTS, reason);
}

const FROM = {
  intake: 'a fact that intake could not establish (the check facts-established)',
  'specs-there': 'the check specs-there',
  'specs-fresh': 'the check specs-fresh or specs-unchanged',
  delivery: 'the check delivered',
  decision: 'the decision over all records',
  'spec-guard': 'the spec guard, which is no run',
} as const satisfies Readonly<Record<OtherReason['from'], string>>;

/** What each fault means; what it costs and what to do stand with the faults themselves. */
const FAULT_MEANINGS = {
  'breaker:attempts': 'Codex ended without an answer that can be used as often as `limits.attempts` of the policy lets it be tried in one phase.',
  'breaker:cost': 'The run reached `limits.cost` of the policy by its prices; no further request was sent.',
  'breaker:log-bytes': 'Codex and the commands wrote more output than `limits.log-bytes` of the policy.',
  'breaker:minutes': 'The run took longer than `limits.minutes` of the policy.',
  'breaker:tokens': 'The run reached `limits.tokens` of the policy; no further request was sent.',
  'codex:checksum': 'The Codex package or binary does not have the digest this release was built against.',
  'codex:empty-answer': 'Codex ended well but said nothing.',
  'codex:failed': 'Codex reported an error, or ended with an exit code other than 0.',
  'codex:killed': 'Codex was ended by a signal that was not ours.',
  'codex:missing': 'The Codex binary is not there and could not be installed.',
  'codex:not-schema': 'Codex answered something that does not fit the schema of the answer.',
  'codex:protected-path': 'Codex reported a change to a protected path and was ended at once.',
  'codex:refused': 'The model declined the task.',
  'codex:sandbox': 'The sandbox of Codex itself could not be built, or did not hold when it was tried.',
  'codex:timeout': 'A turn of Codex took too long.',
  'evidence:altered': 'The evidence of a run that is to be ended does not agree with itself, so nothing is added to it.',
  'evidence:broken': 'A file of the evidence could not be written, or the bundle did not verify right after it was closed.',
  'evidence:foreign-file': 'The evidence folder holds something that is no plain file of ours.',
  'evidence:not-fetched': 'What an earlier job of the run left could not be fetched.',
  'evidence:not-uploaded': 'The bundle could not be uploaded as an artifact.',
  'git:base-missing': 'The base branch does not exist.',
  'git:broken': 'A git command failed that should not.',
  'git:no-merge': 'The commit that the event names is not the merge of the pull request into its base.',
  'git:fetch-failed': 'The base commit could not be fetched.',
  'github:denied': 'GitHub refused a request of the token.',
  'github:moved': 'GitHub answered with a redirection, which no request of ours follows.',
  'github:rule': 'A ruleset or branch protection refused what was sent.',
  'github:unexpected': 'GitHub answered something that does not fit its own description, or that does not agree with what was sent.',
  'github:unreachable': 'GitHub did not answer.',
  'model:bad-request': 'The model server rejected a request for good (400 and the like).',
  'model:context-exceeded': 'The model had no room left for the conversation.',
  'model:filtered': 'A content filter of the model server stopped the answer.',
  'model:incomplete': 'The model server ended an answer before it was complete.',
  'model:key-missing': 'No usable key for the model server was given.',
  'model:key-rejected': 'The model server answered 401 or 403.',
  'model:not-found': 'The model server answered 404.',
  'model:quota': 'The model server says that the quota is used up.',
  'model:rate-limited': 'The model server answered 429, and Codex was not told to ask again soon.',
  'model:unavailable': 'The model server did not answer, answered 5xx, or broke off, and did so again on every retry.',
  'model:usage-unknown': 'The policy limits tokens or cost, and the model server did not say how many it used.',
  'network:proxy-invalid': 'HTTPS_PROXY of the job names something that cannot be used as a proxy.',
  'run:cancelled': 'Somebody cancelled the job.',
  'run:internal': 'A defect of ours.',
  'run:lost': 'The process of the run ended without a word, and what it left was ended in its place.',
  'run:superseded': 'Somebody moved our branch while the run was delivering.',
  'run:timeout': 'The run took 60 minutes and had not read its policy by then.',
  'sandbox:broken': 'The sandbox itself failed while a command ran in it.',
  'sandbox:unavailable': 'No sandbox works on this machine.',
  'tree:hard-link': 'A changed file has a second name on disk.',
  'tree:nested-repository': 'The work tree holds a git repository of its own.',
  'tree:special-file': 'The work tree holds a socket, a pipe or a device.',
  'tree:submodule-changed': 'The content of a submodule changed.',
  'tree:too-large': 'The change holds a file larger than GitHub takes, or too many files.',
  'tamper:handover': 'What a job left for the next one is not what it may be, or does not begin with what was let in.',
  'tamper:tree': 'The tree that was to be delivered is not the change that was judged.',
  'tree:unsafe-path': 'A name in the work tree could be read as something else.',
} as const satisfies Readonly<Record<FaultCode, string>>;
