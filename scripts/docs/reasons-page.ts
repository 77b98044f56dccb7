import { CHECKS } from '../../src/checks/registry.ts';
import type { Status } from '../../src/contract/status.ts';
import { COST } from '../../src/core/decide.ts';
import { FAULTS, type FaultCode } from '../../src/core/fault.ts';
import { code, page, table } from './markdown.ts';

/** One reason code: what it makes of the run, what it means, and what to do. */
export interface Reason {
  readonly reason: string;
  readonly status: Status;
  readonly meaning: string;
  readonly remedy: string;
}

const FAULT_MEANINGS = {
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
  'codex:too-much-output': 'The output of Codex would not fit into what a run may keep.',
  'evidence:altered': 'The evidence of a run that is to be ended does not agree with itself, so nothing is added to it.',
  'evidence:broken': 'A file of the evidence could not be written, or the bundle did not verify right after it was closed.',
  'evidence:foreign-file': 'The evidence folder holds something that is no plain file of ours.',
  'evidence:not-uploaded': 'The bundle could not be uploaded as an artifact.',
  'git:base-missing': 'The base branch does not exist.',
  'git:broken': 'A git command failed that should not.',
  'git:fetch-failed': 'The base commit could not be fetched.',
  'github:denied': 'GitHub refused a request of the token.',
  'github:moved': 'GitHub answered with a redirection, which no request of ours follows.',
  'github:rule': 'A ruleset or branch protection refused what was sent.',
  'github:unexpected': 'GitHub answered something that does not fit its own description, or that does not agree with what was sent.',
  'github:unreachable': 'GitHub did not answer.',
  'model:bad-request': 'The model server rejected a request for good (400 and the like).',
  'model:budget': 'The run reached `limits.tokens` of the policy; no further request was sent.',
  'model:context-exceeded': 'The model had no room left for the conversation.',
  'model:filtered': 'A content filter of the model server stopped the answer.',
  'model:incomplete': 'The model server ended an answer before it was complete.',
  'model:key-missing': 'No usable key for the model server was given.',
  'model:key-rejected': 'The model server answered 401 or 403.',
  'model:not-found': 'The model server answered 404.',
  'model:quota': 'The model server says that the quota is used up.',
  'model:rate-limited': 'The model server answered 429, and Codex was not told to ask again soon.',
  'model:unavailable': 'The model server did not answer, answered 5xx, or broke off, and did so again on every retry.',
  'model:usage-unknown': 'The policy limits tokens, and the model server did not say how many it used.',
  'network:proxy-invalid': 'HTTPS_PROXY of the job names something that cannot be used as a proxy.',
  'run:cancelled': 'Somebody cancelled the job.',
  'run:internal': 'A defect of ours.',
  'run:lost': 'The process of the run ended without a word, and what it left was ended in its place.',
  'run:superseded': 'Somebody moved our branch while the run was delivering.',
  'run:timeout': 'The whole run took too long.',
  'sandbox:broken': 'The sandbox itself failed while a command ran in it.',
  'sandbox:unavailable': 'No sandbox works on this machine.',
  'tree:hard-link': 'A changed file has a second name on disk.',
  'tree:nested-repository': 'The work tree holds a git repository of its own.',
  'tree:special-file': 'The work tree holds a socket, a pipe or a device.',
  'tree:submodule-changed': 'The content of a submodule changed.',
  'tree:too-large': 'The change holds a file larger than GitHub takes, or too many files.',
  'tree:unsafe-path': 'A name in the work tree could be read as something else.',
} as const satisfies Readonly<Record<FaultCode, string>>;

/** Reasons that are neither a fault nor the first reason of a check; a test compares them with the code. */
const OTHERS: readonly Reason[] = [
  { reason: 'event:unreadable', status: 'BLOCKED', meaning: 'The event or the environment of the job could not be read.', remedy: 'Start the run as the page on triggers shows it, with the payload unchanged by other steps.' },
  { reason: 'event:command', status: 'BLOCKED', meaning: 'A comment began with the command, and the rest of its first line was not understood.', remedy: 'Write /codex run, /codex run --dry-run, /codex run --dry-run=plan, or /codex approve CATEGORY HASH.' },
  { reason: 'event:unsupported', status: 'BLOCKED', meaning: 'This kind of event starts no run.', remedy: 'Start the run from the label or a command on an issue, a dispatch or a schedule.' },
  { reason: 'event:untrusted', status: 'BLOCKED', meaning: 'The event may be about a branch of somebody who may not write here, and would run with the secrets of the base.', remedy: 'Start runs from issues, comments on issues, dispatches or a schedule.' },
  { reason: 'input:invalid', status: 'BLOCKED', meaning: 'An input of the action is not what it must be.', remedy: 'Set it to what [inputs.md](inputs.md) allows; the sentence names the input.' },
  { reason: 'issue:closed', status: 'BLOCKED', meaning: 'The issue was closed after the label was added.', remedy: 'Reopen the issue, then add the label again.' },
  { reason: 'issue:missing', status: 'BLOCKED', meaning: 'The issue does not exist, or the token may not read it.', remedy: 'Give the job the permission `issues: write`.' },
  { reason: 'issue:unreadable', status: 'BLOCKED', meaning: 'The body of the issue is too long or too tangled to be read.', remedy: 'Make the issue shorter and simpler, then add the label again.' },
  { reason: 'policy:invalid', status: 'BLOCKED', meaning: 'The policy of the base branch could not be read; the sentence names line and column.', remedy: 'Correct it; [policy.md](policy.md) lists what it may hold.' },
  { reason: 'policy:missing', status: 'BLOCKED', meaning: 'The base branch has no policy.', remedy: 'Commit one; the README shows the smallest.' },
  { reason: 'report:differs', status: 'FAILED', meaning: 'What was read back from GitHub is not what was sent.', remedy: 'Look at the branch and the pull request before anything else; the sentence names what differs.' },
  { reason: 'report:pull-request-refused', status: 'FAILED', meaning: 'The change is on its branch, but GitHub refused to open a pull request from it.', remedy: 'Give the job `pull-requests: write` and let Actions create pull requests in the settings of the repository; until then open it by hand from the link in the comment.' },
  { reason: 'run:lost', status: 'FAILED', meaning: 'The main step ended before it could close its bundle. The post step says so; there is no bundle.', remedy: 'Look at the log of the job, then add the label again.' },
  { reason: 'run:not-evaluated', status: 'BLOCKED', meaning: 'A check was never asked although nothing stopped the run.', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
  { reason: 'run:nothing-evaluated', status: 'BLOCKED', meaning: 'No check passed, and none failed: nothing was evaluated.', remedy: 'Look at `journal.jsonl` in the evidence and run again.' },
  { reason: 'run:success', status: 'SUCCESS', meaning: 'Every required command passed and every check held.', remedy: 'Review the pull request; merging is yours to decide.' },
  { reason: 'tamper:records', status: 'BLOCKED', meaning: 'The journal does not hold every phase once and in order.', remedy: 'Look at `journal.jsonl` in the evidence and run again.' },
];

/** Every reason code there is, in the order of the alphabet. */
export function reasons(): readonly Reason[] {
  const checks = CHECKS.map(({ id, reason, kind, title, remediation }) => ({ reason, status: COST[kind], meaning: `The check [${id}](checks.md#${id}) failed: it asks that ${title[0]?.toLowerCase() ?? ''}${title.slice(1)}.`, remedy: remediation }));
  const faults = Object.entries(FAULTS).map(([reason, { status, remedy }]) => ({ reason, status, meaning: isFaultCode(reason) ? FAULT_MEANINGS[reason] : '', remedy }));
  const unique = new Map([...OTHERS, ...faults, ...checks].map((entry) => [entry.reason, entry]));
  return [...unique.values()].toSorted((left, right) => (left.reason < right.reason ? -1 : 1));
}

/** docs/reference/reasons.md: every reason code with its status, its meaning and its remedy. */
export function reasonsPage(): string {
  return page(
    '# Reason codes',
    `A run has one reason code beside its status, spelled ${code('area:slug')}. It is in the comment, in the output ${code('reason')}, in the manifest and in the telemetry.`,
    'The status is the one the reason makes by itself. A check that could not be answered keeps its reason and makes the run BLOCKED. A fault that keeps intake from establishing a fact is a problem of the intake, and makes the run BLOCKED whatever it would make elsewhere (see [decision 0003](../decisions/0003-unknown-facts-block.md)).',
    table(['Reason', 'Status', 'Meaning', 'What to do'], reasons().map(({ reason, status, meaning, remedy }) => [code(reason), status, meaning, remedy])),
  );
}

function isFaultCode(reason: string): reason is FaultCode {
  return Object.hasOwn(FAULTS, reason);
}
