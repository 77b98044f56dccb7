import { join } from 'node:path';
import { playOn, type Played, type Ran } from '../../src/testkit/demo/play.ts';
import { defectsOf } from '../../src/testkit/demo/outcome.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import type { Cost } from '../statistics.ts';

/** The root of this repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** Milliseconds the scripted model thinks before each answer. */
export const THINKING_MS = 2000;

/** What a runner of ours answers besides what any does. */
export interface Timed extends Ran {
  readonly cost: Cost;
}

/** Plays the demo's success with a model that thinks, on fresh servers; rejects unless it ends in one pull request and nothing was odd. */
export async function playSuccess<Result extends Ran>(folder: string, run: (options: RunOptions) => Promise<Result>): Promise<Played<Result>> {
  const played = await playOn(run, thinking(SCENARIOS['success']), { folder, action: ROOT });
  const pulls = [...played.github.world.issues.values()].filter(({ pull }) => pull !== null);
  const defects = [...defectsOf(played), ...(pulls.length === 1 ? [] : [`there are ${pulls.length} pull requests`])];
  if (defects.length > 0) throw new Error(`The story did not end as it should: ${defects.join('; ')}. Look into ${folder}.`);
  return played;
}

function thinking(scenario: Scenario | undefined): Scenario {
  if (scenario === undefined || typeof scenario.model === 'function') throw new TypeError('the success story is a list of turns');
  return { ...scenario, model: scenario.model.map((turn) => ({ ...turn, delayMs: THINKING_MS })) };
}
