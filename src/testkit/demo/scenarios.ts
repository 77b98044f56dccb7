import type { Status } from '../../contract/status.ts';
import type { Script } from '../model/script.ts';
import { exec, message, patch, phase, type Turn } from '../model/turn.ts';
import { ISSUE, MENDING_PATCH } from './project.ts';

/** A story the demo can tell: what people did, what the model will do, how it has to end. */
export interface Scenario {
  readonly title: string;
  readonly event: 'label' | 'comment';
  readonly issue: { readonly title: string; readonly body: string };
  readonly model: Script;
  readonly ends: Status | 'IGNORED';
}

/** Words of our own prompts, by which the scripted model knows which phase is asking. */
export const PLANNING = 'Plan a change to this repository.';
export const IMPLEMENTING = 'Carry out the plan below';

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

const implementTurns: readonly Turn[] = [
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

/** The stories by the name `--scenario` takes. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  success: {
    title: 'A labelled issue becomes a pull request',
    event: 'label',
    issue: ISSUE,
    model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, implementTurns)],
    ends: 'SUCCESS',
  },
  'blocked-sections': {
    title: 'An issue without constraints and exclusions is refused before any model is asked',
    event: 'label',
    issue: { title: ISSUE.title, body: '## Goal\n\nMend the price.\n\n## Acceptance Criteria\n\n- It works.\n' },
    model: [],
    ends: 'BLOCKED',
  },
  'ignored-comment': {
    title: 'A plain comment starts nothing',
    event: 'comment',
    issue: ISSUE,
    model: [],
    ends: 'IGNORED',
  },
};
