import type { Status } from '../../contract/status.ts';
import type { Script } from '../model/script.ts';
import { exec, httpError, message, patch, phase, type Turn } from '../model/turn.ts';
import { PACK_PATH, PACK_PROJECT } from './pack-project.ts';
import { comment, dispatch, label, type Raise } from './raise.ts';
import { threeJobsProject } from './three-jobs.ts';
import { ISSUE, MENDING_PATCH, REPAIRING_PATCH, WRONG_PATCH } from './project.ts';

/** A story the demo can tell: what people did, what the model will do, how it has to end. */
export interface Scenario {
  readonly title: string;
  /** What happens to the issue; the label is added when left out. */
  readonly raise?: Raise;
  readonly issue: { readonly title: string; readonly body: string };
  /** What the repository holds; the demo's own where nothing is said. */
  readonly files?: Readonly<Record<string, string>>;
  /** The run is about no issue, so that nothing is said on one. */
  readonly withoutIssue?: true;
  readonly model: Script;
  readonly ends: Status | 'IGNORED';
  /** The reason it ends with; null for none, left out where only the status matters. */
  readonly reason?: string | null;
}

/** Words of our own prompts, by which the scripted model knows which phase is asking. */
export const PLANNING = 'Plan a change to this repository.';
export const IMPLEMENTING = 'Carry out the plan below';
export const REPAIRING = 'Mend the change that is in this repository already';

/** A plan for the demo's issue. */
export const planTurns: readonly Turn[] = [
  exec('cat src/price.mjs test/price.test.mjs', { usage: { input: 1800, output: 60 } }),
  message(
    {
      summary: 'Pad the cents to two digits in formatPrice and cover a price below one euro.',
      filesToTouch: ['src/price.mjs', 'test/price.test.mjs'],
      testsToChange: ['test/price.test.mjs'],
      risks: ['Callers that parse the old, unpadded form would see another string.'],
      openQuestions: [],
    },
    { usage: { input: 2300, output: 140 } },
  ),
];

/** What carries it out. */
export const implementTurns: readonly Turn[] = [
  exec('node --test --test-reporter=dot || true', { usage: { input: 2500, output: 40 } }),
  patch(MENDING_PATCH, { usage: { input: 2900, output: 220 } }),
  exec('node --test --test-reporter=dot', { usage: { input: 3200, output: 40 } }),
  message(
    {
      summary: 'Cents are now padded to two digits, so 505 gives `5.05 €`.',
      changes: ['`formatPrice` pads the cents with `padStart`.', 'A test covers a price below one euro.'],
      limitations: ['Negative amounts are formatted as before.'],
    },
    { usage: { input: 3400, output: 120 } },
  ),
];

const wrongTurns: readonly Turn[] = [
  patch(WRONG_PATCH, { usage: { input: 2900, output: 180 } }),
  message({ summary: 'Cents now always have two digits. All tests pass.', changes: ['`formatPrice` fills up the cents.'], limitations: [] }, { usage: { input: 3100, output: 90 } }),
];

const repairTurns: readonly Turn[] = [
  patch(REPAIRING_PATCH, { usage: { input: 3000, output: 160 } }),
  exec('node --test --test-reporter=dot', { usage: { input: 3300, output: 40 } }),
  message({ summary: 'Cents are padded on the left, so 505 gives `5.05 €`.', changes: ['`formatPrice` pads the cents with `padStart`.', 'A test covers a price below one euro.'], limitations: [] }, { usage: { input: 3500, output: 110 } }),
];

const insistingTurns: readonly Turn[] = [message({ summary: 'The change is right as it is. All tests pass.', changes: ['`formatPrice` fills up the cents.'], limitations: [] }, { usage: { input: 3000, output: 60 } })];

/** A shell command is not announced as a change of a file, so nothing stops Codex; what lies on disk afterwards does. */
const selfServingTurns: readonly Turn[] = [
  patch(MENDING_PATCH, { usage: { input: 2900, output: 220 } }),
  exec("sed -i 's/contents: write/contents: write\\n  actions: write/' .github/workflows/codex.yml", { usage: { input: 3200, output: 60 } }),
  message({ summary: 'Cents are padded, and the workflow may start other workflows.', changes: ['`formatPrice` pads the cents.', 'The workflow has one more permission.'], limitations: [] }, { usage: { input: 3400, output: 90 } }),
];

const askingTurns: readonly Turn[] = [
  message(
    {
      summary: 'Pad the cents to two digits in formatPrice, once it is clear what a negative amount should look like.',
      filesToTouch: ['src/price.mjs', 'test/price.test.mjs'],
      testsToChange: ['test/price.test.mjs'],
      risks: ['Refunds are negative amounts, and today -505 cents come out as -6.-5 €.'],
      openQuestions: [
        { question: 'Should -505 cents read -5.05 € or (5.05 €)? The issue does not say, and both are in use.', blocking: true },
        { question: 'Is a thousands separator wanted later?', blocking: false },
      ],
    },
    { usage: { input: 2300, output: 190 } },
  ),
];

/** The stories by the name `--scenario` takes. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  success: {
    title: 'A labelled issue becomes a pull request',
    issue: ISSUE,
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, implementTurns)],
    ends: 'SUCCESS',
    reason: 'run:success',
  },
  partial: {
    title: 'Codex says, and says again, that all tests pass; they do not, and the draft says so',
    issue: ISSUE,
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, wrongTurns), ...phase(REPAIRING, insistingTurns)],
    ends: 'PARTIAL',
    reason: 'breaker:error-signature',
  },
  repaired: {
    title: 'The first change fails a test; Codex is shown the output and mends it',
    issue: ISSUE,
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, wrongTurns), ...phase(REPAIRING, repairTurns)],
    ends: 'SUCCESS',
    reason: 'run:success',
  },
  'task-pack': {
    title: 'A task pack written for the playbook, started by hand, becomes a pull request without any issue',
    raise: dispatch({ 'task-pack': PACK_PATH }),
    issue: { title: 'Something else', body: 'Nobody runs this.' },
    files: PACK_PROJECT,
    withoutIssue: true,
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, implementTurns)],
    ends: 'SUCCESS',
    reason: 'run:success',
  },
  'three-jobs': {
    title: 'The same in three jobs: one lets it in, one executes with no power on GitHub, one publishes with no key of a model',
    raise: label(),
    issue: ISSUE,
    files: threeJobsProject('  issues:\n    types: [labeled]'),
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, implementTurns)],
    ends: 'SUCCESS',
    reason: 'run:success',
  },
  'blocked-sections': {
    title: 'An issue without constraints and exclusions is refused before any model is asked',
    issue: { title: ISSUE.title, body: '## Goal\n\nMend the price.\n\n## Acceptance Criteria\n\n- It works.\n' },
    model: [],
    ends: 'BLOCKED',
    reason: 'issue:sections',
  },
  'blocked-scope': {
    title: 'The plan has a question that only a human can answer, so no line is written',
    issue: ISSUE,
    model: phase(PLANNING, askingTurns),
    ends: 'BLOCKED',
    reason: 'plan:open-question',
  },
  'blocked-guardrail': {
    title: 'Codex gives its own workflow more power by a shell command; nothing of it is pushed',
    issue: ISSUE,
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, selfServingTurns)],
    ends: 'BLOCKED',
    reason: 'change:protected-path',
  },
  'failed-model': {
    title: 'The model server answers nothing but errors, and again when all is tried afresh',
    issue: ISSUE,
    model: [httpError(500, { error: { message: 'The server had an error while processing your request.' } }, { times: 'any' })],
    ends: 'FAILED',
    reason: 'breaker:attempts',
  },
  'ignored-comment': {
    title: 'A plain comment starts nothing',
    raise: comment('I can reproduce this.'),
    issue: ISSUE,
    model: [],
    ends: 'IGNORED',
    reason: null,
  },
};
