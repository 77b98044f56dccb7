import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { outcomeOf, defectsOf, type Outcome } from '../../src/testkit/demo/outcome.ts';
import { play, type Played, type Stage } from '../../src/testkit/demo/play.ts';
import type { Scenario } from '../../src/testkit/demo/scenarios.ts';
import type { StepResult } from '../../src/testkit/runner/run-result.ts';

/** The root of this repository, whose dist is what runs. */
export const ROOT = join(import.meta.dirname, '../..');

/** A story played to its end, and what a user would see of it. */
export interface Told extends Played {
  readonly outcome: Outcome;
  readonly defects: readonly string[];
  /** The main step of the action. */
  readonly step: StepResult;
  readonly folder: string;
}

/** Plays a story through dist, the mini runner and the real Codex; its folder is removed when the test ends. */
export async function tell(scenario: Scenario, stage: Partial<Stage> = {}): Promise<Told> {
  const folder = join(ROOT, '.runs', 'tests', randomBytes(6).toString('hex'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const played = await play(scenario, { folder, action: ROOT, ...stage });
  const step = played.result.jobs.flatMap(({ steps }) => steps).find(({ id, phase }) => id === 'codex' && phase === 'main');
  if (step === undefined) throw new Error('the action was never run');
  return { ...played, outcome: outcomeOf(played, 0), defects: defectsOf(played), step, folder };
}
