import type { Status } from '../contract/status.ts';

/** What is told of a reason that is neither a fault nor the first reason of a check. */
export interface OtherReason {
  /** Who gives it: intake that could not establish a fact, a check of the specs that a task names, the check of the delivery, the decision over all records, or the spec guard. */
  readonly from: 'intake' | 'specs-there' | 'specs-fresh' | 'delivery' | 'decision' | 'spec-guard';
  readonly status: Status;
  readonly meaning: string;
  readonly remedy: string;
}

/** Reasons that are neither a fault nor the first reason of a check; a test compares them with the code. */
export const OTHER_REASONS = {
  'breaker:repair-rounds': { from: 'decision', status: 'PARTIAL', meaning: 'Something still failed in verification after as many repair rounds as `limits.repair-rounds` allows.', remedy: 'Look at the output under Test Results, and finish the work on the branch of the pull request, or make the issue smaller and start a new run.' },
  'breaker:error-signature': { from: 'decision', status: 'PARTIAL', meaning: 'Verification failed in the same way as often in a row as `limits.error-signatures` allows, times and addresses left aside.', remedy: 'Look at the output under Test Results: it may be the machine or the test that is at fault, not the change.' },
  'breaker:no-progress': { from: 'decision', status: 'PARTIAL', meaning: 'As many repair rounds as `limits.no-progress` allows left as much undone as there was before.', remedy: 'Look at the output under Test Results, and finish the work on the branch of the pull request, or reword the issue and start a new run.' },
  'event:unreadable': { from: 'intake', status: 'BLOCKED', meaning: 'The event or the environment of the job could not be read.', remedy: 'Start the run as docs/triggers.md of Codex Orchestrator shows it, and let no other step change the payload.' },
  'event:command': { from: 'intake', status: 'BLOCKED', meaning: 'A comment began with the command, and the rest of its first line was not understood.', remedy: 'Write /codex run, /codex run --dry-run, /codex run --dry-run=plan, or /codex approve CATEGORY HASH.' },
  'event:unsupported': { from: 'intake', status: 'BLOCKED', meaning: 'This kind of event starts no run.', remedy: 'Start the run from the label or a command on an issue, a dispatch or a schedule.' },
  'event:untrusted': { from: 'intake', status: 'BLOCKED', meaning: 'The event may be about a branch of somebody who may not write here, and would run with the secrets of the base.', remedy: 'Start runs from issues, comments on issues, dispatches or a schedule.' },
  'input:invalid': { from: 'intake', status: 'BLOCKED', meaning: 'An input of the action is not what it must be.', remedy: 'Correct the input in the workflow; the sentence names it and says what it must be.' },
  'issue:closed': { from: 'intake', status: 'BLOCKED', meaning: 'The issue is closed, locked or a draft (by its label or the beginning of its title), or is a pull request.', remedy: 'Reopen or unlock the issue, or take the mark of a draft away, then start the run again.' },
  'issue:missing': { from: 'intake', status: 'BLOCKED', meaning: 'The issue does not exist, or the token may not read it.', remedy: 'Check the number of the issue. If it is there, give the job the permission issues: write.' },
  'issue:unreadable': { from: 'intake', status: 'BLOCKED', meaning: 'The body of the issue is too long or too tangled to be read.', remedy: 'Make the issue shorter and simpler, then start the run again.' },
  'pack:invalid': { from: 'intake', status: 'BLOCKED', meaning: 'The task pack could not be read; the sentence names file, line and column.', remedy: 'Correct what is named there on the base branch; codex-orchestrator pack validate reads a pack as a run would.' },
  'pack:missing': { from: 'intake', status: 'BLOCKED', meaning: 'The base branch holds no task pack in the folder that was named.', remedy: 'Check the input task-pack, and that the pack is merged: a run reads it from the base branch only.' },
  'policy:instructions': { from: 'intake', status: 'BLOCKED', meaning: 'A file that the policy names under `instructions` is not there, too long or no text; the sentence names it and the line of the policy.', remedy: 'Commit the file to the base branch, at most 32 KiB of UTF-8 text and 64 KiB with the others, or take it off the list.' },
  'policy:invalid': { from: 'intake', status: 'BLOCKED', meaning: 'The policy of the base branch could not be read; the sentence names line and column.', remedy: 'Correct what is named there; docs/reference/policy.md of Codex Orchestrator lists every field, and codex-orchestrator policy validate reads the file as a run would.' },
  'policy:floor-missing': { from: 'intake', status: 'BLOCKED', meaning: 'The floor that the input policy names is not there, or may not be read.', remedy: 'Check the input policy; for a private repository give a github-token that may read its contents.' },
  'policy:looser': { from: 'intake', status: 'BLOCKED', meaning: 'The policy says something looser than its preset or the floor of the organisation; the sentence names line and layer.', remedy: 'Remove the line or make it as tight; codex-orchestrator policy explain shows who says what.' },
  'policy:missing': { from: 'intake', status: 'BLOCKED', meaning: 'The base branch has no policy.', remedy: 'Commit one; the README shows the smallest.' },
  'report:differs': { from: 'delivery', status: 'FAILED', meaning: 'What was read back from GitHub is not what was sent.', remedy: 'Look at the branch before anything else, and do not merge it. Then run again.' },
  'report:pull-request-refused': { from: 'delivery', status: 'FAILED', meaning: 'The change is on its branch, but GitHub refused to open a pull request from it.', remedy: 'Give the job the permission pull-requests: write, and in the settings of the repository (or of the organisation) under Actions, General, Workflow permissions check "Allow GitHub Actions to create and approve pull requests". Until then open the pull request from the branch by hand; run again to have it opened.' },
  'run:dry-run': { from: 'decision', status: 'BLOCKED', meaning: 'Everything held so far; this was a dry run.', remedy: 'Start a run without dry-run to have the work done.' },
  'run:not-evaluated': { from: 'decision', status: 'BLOCKED', meaning: 'A check was never asked although nothing stopped the run.', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
  'run:nothing-evaluated': { from: 'decision', status: 'BLOCKED', meaning: 'No check passed, and none failed: nothing was evaluated.', remedy: 'Look at journal.jsonl in the evidence and run again.' },
  'run:success': { from: 'decision', status: 'SUCCESS', meaning: 'Every required command passed and every check held.', remedy: 'Review the pull request; merging is yours to decide.' },
  'specs:too-large': { from: 'specs-there', status: 'BLOCKED', meaning: 'A spec that the task names is longer than 64 KiB, or all of them are longer than 128 KiB together.', remedy: 'Make the spec shorter, or split it and name the part that matters.' },
  'specs:invalid': { from: 'specs-fresh', status: 'BLOCKED', meaning: 'A spec that the task names cannot be read, or lacks what every spec must have; the sentence names the line.', remedy: 'Correct what is named there, and merge it; codex-orchestrator spec-guard says the same before.' },
  'specs:unknown': { from: 'specs-fresh', status: 'BLOCKED', meaning: 'What a spec that the task names stands on cannot be compared: its approval names no digest of the text, it pins a commit that is not to be had, or it does not say when it was reviewed.', remedy: 'Do what the sentence says, and merge it.' },
  'specs:clean': { from: 'spec-guard', status: 'SUCCESS', meaning: 'The spec guard found no error.', remedy: 'Look at its warnings, if there are any.' },
  'specs:findings': { from: 'spec-guard', status: 'BLOCKED', meaning: 'The spec guard found specs that are not as they must be, or a change that no spec answers for.', remedy: 'Change the lines that its annotations, its comment and the summary of the job name.' },
  'specs:unchecked': { from: 'spec-guard', status: 'FAILED', meaning: 'The spec guard could not look at everything it has to judge, and found no error in the rest.', remedy: 'Mend what the summary of the job names under could not be checked, then run it again.' },
  'tamper:records': { from: 'decision', status: 'BLOCKED', meaning: 'The journal does not hold every phase in its order, or a round of repair that was not due, or lacks one that was, or holds more attempts than the policy allows.', remedy: 'Look at journal.jsonl in the evidence and run again.' },
} as const satisfies Readonly<Record<string, OtherReason>>;
