import { failsStep } from '../../src/contract/inputs.ts';
import { CHECK_KINDS } from '../../src/contract/finding.ts';
import { STATUSES, type Status } from '../../src/contract/status.ts';
import { COST } from '../../src/core/cost.ts';
import { SIGN } from '../../src/render/view.ts';
import { code, page, table } from './markdown.ts';

const MEANING: Readonly<Record<Status, { readonly means: string; readonly pullRequest: string }>> = {
  SUCCESS: { means: 'A pull request is open, every required command passed, and every check held.', pullRequest: 'yes' },
  PARTIAL: { means: 'A pull request is open, but a required command failed.', pullRequest: 'marked ❌, and a draft where the repository has drafts' },
  FAILED: { means: 'Codex, the model, or (after intake) GitHub broke, time ran out, nothing was changed, or the pull request did not arrive.', pullRequest: 'no' },
  BLOCKED: { means: 'A human must decide first: the input is invalid or ambiguous, a guardrail tripped, or a fact could not be established.', pullRequest: 'no' },
};

const KINDS: Readonly<Record<(typeof CHECK_KINDS)[number], string>> = {
  gate: 'lets a run go on',
  guardrail: 'lets a change leave the run',
  requirement: 'is what the change has to achieve',
  delivery: 'is that there is something to hand over, and that it arrived',
};

/** The table of statuses, for the README. */
export function statusesTable(): string {
  return table(
    ['Status', 'Means', 'A pull request?', 'Step'],
    STATUSES.map((status) => [`${SIGN[status]} **${status}**`, MEANING[status].means, MEANING[status].pullRequest, failsStep('failed', status) ? 'fails' : 'passes']),
  );
}

/** docs/reference/statuses.md. */
export function statusesPage(): string {
  const failOn = ['never', 'blocked', 'failed', 'partial'] as const;
  return page(
    '# Statuses',
    `Every run ends in exactly one of four statuses, mildest first: ${STATUSES.join(', ')}. A more severe one is never hidden by a milder one.`,
    statusesTable(),
    'A delivery that arrived otherwise than it was sent ends as FAILED too; a pull request may then exist, and the comment says so.',
    'The status is a pure function of the recorded facts (`src/core/decide.ts`). An answer of the model can lower it, never raise it. `codex-orchestrator verify` computes it again from an evidence bundle, offline.',
    '## What a check costs',
    'A check answers `pass`, `fail`, `unknown` or `not-applicable`; one whose facts never came to be is `not-run`. `unknown` always makes the run BLOCKED. `fail` costs what the kind of the check says:',
    table(['Kind', 'What it', 'A failure makes the run'], CHECK_KINDS.map((kind) => [kind, KINDS[kind], COST[kind]])),
    'A check that is `not-run` in a run nothing else stopped makes it BLOCKED: what was not evaluated never counts as passed.',
    '## Does the step fail?',
    `By the input ${code('fail-on')}; the default is ${code('failed')}.`,
    table(['Status', ...failOn.map(code)], STATUSES.map((status) => [status, ...failOn.map((setting) => (failsStep(setting, status) ? 'fails' : 'passes'))])),
    'Whatever `fail-on` says, the step fails when the comment, the label, the outputs or the artifact could not be delivered: silence is not allowed.',
    '## IGNORED',
    'The output `status` is IGNORED when the event asked for no run: another label, another kind of issue event, a closed or locked issue, a draft (label `draft`, or a title that begins with `[draft]` or `Draft:`), a bot. No run takes place, nothing is written, and the step passes. It is no status of a run.',
    '## Labels',
    `The issue of a run that somebody with write access asked for gets one of the labels ${STATUSES.map((status) => code(`codex:${status.toLowerCase()}`)).join(', ')}; the others of these and the label that started the run are taken away.`,
  );
}
