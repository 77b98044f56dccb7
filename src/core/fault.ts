import type { Status } from '../contract/status.ts';

interface FaultEntry {
  readonly status: Extract<Status, 'FAILED' | 'BLOCKED'>;
  readonly remedy: string;
}

/** Every way the machinery can break, the status it makes and what a human can do about it. */
export const FAULTS = {
  'breaker:attempts': { status: 'FAILED', remedy: 'The sentence ends with what went wrong the last time, and its reason code: codex-orchestrator explain REASON says what to do about it. Then run again. The field limits.attempts of the policy says how often Codex is tried.' },
  'breaker:cost': { status: 'FAILED', remedy: 'The run cost what its policy allows. Make the issue smaller, or raise limits.cost in the policy.' },
  'breaker:log-bytes': { status: 'FAILED', remedy: 'Codex and the commands of the run wrote more output than its policy allows. What fitted is in the evidence. Have them print less, name in the issue what Codex should not print, or raise limits.log-bytes in the policy.' },
  'breaker:minutes': { status: 'FAILED', remedy: 'The run used the time its policy allows. Make the issue smaller, or raise limits.minutes in the policy, and timeout-minutes of the job with it.' },
  'breaker:tokens': { status: 'FAILED', remedy: 'The run used the tokens its policy allows. Make the issue smaller, or raise limits.tokens in the policy.' },
  'codex:checksum': { status: 'BLOCKED', remedy: 'The Codex binary is not the one this release was built against. Clear the tool cache of the runner and run again; if it stays, do not trust the machine.' },
  'codex:empty-answer': { status: 'FAILED', remedy: 'Codex ended without an answer. Look at codex/*.events.jsonl in the evidence and run again.' },
  'codex:failed': { status: 'FAILED', remedy: 'Codex itself reported an error. Look at codex/*.stderr.log and codex/*.events.jsonl in the evidence, then run again.' },
  'codex:killed': { status: 'FAILED', remedy: 'Something on the machine ended Codex, such as a lack of memory. Look at the runner, then run again.' },
  'codex:missing': { status: 'FAILED', remedy: 'The Codex binary could not be found or installed. Check that the runner can reach the npm registry, or that the path given for it exists.' },
  'codex:not-schema': { status: 'FAILED', remedy: 'Codex answered something else than it was asked for. Run again; if it happens often, choose another model.' },
  'codex:protected-path': { status: 'BLOCKED', remedy: 'Codex tried to change a protected file and was stopped. Do that part by hand, or reword the issue so that it is not needed.' },
  'codex:refused': { status: 'FAILED', remedy: 'The model refused the task. Reword the issue.' },
  'codex:sandbox': { status: 'BLOCKED', remedy: 'Codex could not build its sandbox on this machine, or the sandbox does not hold. Run the job as an ordinary user, not as root. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
  'codex:timeout': { status: 'FAILED', remedy: 'Codex did not finish in time. Make the issue smaller, or run again.' },
  'evidence:altered': { status: 'BLOCKED', remedy: 'The evidence of this run does not agree with itself, as when somebody changed it after it was written. Find out what happened before you trust the machine again, then start a new run.' },
  'evidence:broken': { status: 'FAILED', remedy: 'The evidence folder could not be written. Check the disk of the runner and the input evidence-dir.' },
  'evidence:foreign-file': { status: 'BLOCKED', remedy: 'The evidence folder holds a link or something else that is no plain file, which can carry other files of the machine out. Nothing was uploaded. Find out who put it there before you trust the machine again.' },
  'evidence:not-uploaded': { status: 'FAILED', remedy: 'The evidence is complete in the folder that the output evidence-path names, but could not be uploaded. Check that the artifact service is reachable and that no other artifact of this run has the name.' },
  'evidence:not-fetched': { status: 'FAILED', remedy: 'What an earlier job of this run left could not be fetched. Check that the artifact service is reachable, then run the failed jobs again.' },
  'git:base-missing': { status: 'BLOCKED', remedy: 'The base branch does not exist. Check the input base-branch.' },
  'git:broken': { status: 'FAILED', remedy: 'A git command failed unexpectedly. Check that the runner has git 2.31 or newer, then run again.' },
  'git:no-merge': { status: 'FAILED', remedy: 'Start the workflow on pull_request, where GITHUB_SHA is the merge that GitHub makes. Where the pull request has conflicts, resolve them; else push to its branch once more.' },
  'git:fetch-failed': { status: 'FAILED', remedy: 'The base commit could not be fetched. Check that the token may read contents (permissions: contents: read) and that the server is reachable.' },
  'github:denied': { status: 'FAILED', remedy: 'GitHub refused the request. Check the permissions of the job: contents, pull-requests and issues must be write, and the repository must allow Actions to create pull requests.' },
  'github:moved': { status: 'FAILED', remedy: 'The repository was renamed, or the issue was moved to another one, while the run was going on. Start a new run where it is now.' },
  'github:rule': { status: 'FAILED', remedy: 'A ruleset or branch protection of the repository refuses what the run delivers. Let it allow the GitHub Actions app to create branches named codex/**, then run again; the change is in the evidence as change.patch.' },
  'github:unexpected': { status: 'FAILED', remedy: 'GitHub answered something unexpected. Run again; if it stays, report it with the evidence bundle.' },
  'github:unreachable': { status: 'FAILED', remedy: 'GitHub could not be reached. Run again later.' },
  'model:bad-request': { status: 'FAILED', remedy: 'The model server rejected what it was asked, and would again. Read what it says; check the inputs model, effort and responses-api-endpoint, and the wording of the issue.' },
  'model:context-exceeded': { status: 'FAILED', remedy: 'The work does not fit into the context of the model. Make the issue smaller, or choose a model with a larger context in the input model.' },
  'model:filtered': { status: 'FAILED', remedy: 'The model server filtered the answer. Reword the issue.' },
  'model:incomplete': { status: 'FAILED', remedy: 'The model reached the end of what it may write in one answer. Make the issue smaller, or choose another model.' },
  'model:key-missing': { status: 'BLOCKED', remedy: 'Set the input openai-api-key from a secret of the repository: openai-api-key: ${{ secrets.OPENAI_API_KEY }}.' },
  'model:key-rejected': { status: 'FAILED', remedy: 'The model server does not accept the key. Check the secret behind the input openai-api-key, and that the key may use the model and the endpoint.' },
  'model:not-found': { status: 'FAILED', remedy: 'The model server does not know the model or the address. Check the inputs model and responses-api-endpoint.' },
  'model:quota': { status: 'FAILED', remedy: 'The account behind the key has no quota left. Check its plan and billing, then run again.' },
  'model:rate-limited': { status: 'FAILED', remedy: 'The model server limits how often it may be asked. Run again later, or raise the limit of the account.' },
  'model:unavailable': { status: 'FAILED', remedy: 'The model server could not be reached, failed, or fell silent. Check that it is up and that the input responses-api-endpoint is right, then run again later.' },
  'model:usage-unknown': { status: 'BLOCKED', remedy: 'A limit of tokens or cost can be kept only with a model server that reports usage. Use another, or remove limits.tokens and limits.cost from the policy.' },
  'network:proxy-invalid': { status: 'BLOCKED', remedy: 'Set HTTPS_PROXY of the job to an address such as http://proxy.example.com:8080, or unset it.' },
  'run:cancelled': { status: 'FAILED', remedy: 'The job was cancelled. If that was a mistake, start the run again.' },
  'run:internal': { status: 'FAILED', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
  'run:lost': { status: 'FAILED', remedy: 'The run was ended from outside before it could finish, as by a machine that went away or ran out of memory. Look at the log of the job, then start the run again.' },
  'run:superseded': { status: 'BLOCKED', remedy: 'Another run moved the branch first. Look at its pull request, then start a new run if it is still needed.' },
  'run:timeout': { status: 'FAILED', remedy: 'The run used up its time before it could begin. Check that GitHub answers, and run again.' },
  'sandbox:broken': { status: 'BLOCKED', remedy: 'The sandbox failed while it ran a command. Run again; if it stays, use another runner.' },
  'sandbox:unavailable': { status: 'BLOCKED', remedy: 'No sandbox works on this machine. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
  'tamper:handover': { status: 'BLOCKED', remedy: 'What the job that executed handed over is not what it may be, so nothing of it is delivered. Find out what ran on its machine before you trust it again, then start a new run.' },
  'tamper:tree': { status: 'BLOCKED', remedy: 'The tree that was to be delivered is not the change that was judged, so it is not delivered. Find out what ran on the machine that executed before you trust it again, then start a new run.' },
  'tree:hard-link': { status: 'BLOCKED', remedy: 'The change contains a file with more than one name on disk, which can smuggle in what lies outside the workspace. Look at the evidence; run again without that part.' },
  'tree:nested-repository': { status: 'BLOCKED', remedy: 'The change contains a git repository inside the work tree, which could run code on the next git command. Look at the evidence; run again without that part.' },
  'tree:special-file': { status: 'BLOCKED', remedy: 'The change contains something that is neither a regular file nor a symbolic link. Look at the evidence; run again without that part.' },
  'tree:submodule-changed': { status: 'BLOCKED', remedy: 'The change touches the content of a submodule. Make that change in the repository of the submodule.' },
  'tree:too-large': { status: 'BLOCKED', remedy: 'The change holds a file larger than GitHub takes, or more files than can be read. Keep such files out of the repository, or let git ignore them.' },
  'tree:unsafe-path': { status: 'BLOCKED', remedy: 'The change contains a file name that git or another system would read as something else. Look at the evidence; run again without that part.' },
} as const satisfies Record<string, FaultEntry>;

export type FaultCode = keyof typeof FAULTS;

/** The one error the machinery throws: a code of the table above, a sentence, and what caused it. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** Says whether something thrown is a fault of ours. */
export function isFault(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault;
}
