import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogLine } from '../runner/run-result.ts';
import { defectsOf, outcomeOf, requestDefects, type Outcome } from './outcome.ts';
import { play } from './play.ts';
import type { Scenario } from './scenarios.ts';

/** How a story ended, and in what it differs from how it should have ended, a sentence each. */
export interface Performed {
  readonly outcome: Outcome;
  readonly defects: readonly string[];
}

/** Plays a story on the action in `root`; of what it leaves only the evidence is kept, under a name that is easy to type. */
export async function perform(name: string, scenario: Scenario, root: string, onLine: (line: LogLine) => void): Promise<Performed> {
  const folder = join(root, '.runs', 'demo', `${name}-${randomBytes(4).toString('hex')}`);
  const startedMs = performance.now();
  const played = await play(scenario, { folder, action: root, onLine });
  const outcome = await keepEvidence(outcomeOf(played, Math.round((performance.now() - startedMs) / 100) / 10), folder);
  return { outcome, defects: [...defectsOf(played), ...requestDefects(played.github), ...differences(scenario, outcome)] };
}

function differences({ ends, reason }: Scenario, outcome: Outcome): readonly string[] {
  return [
    ...(outcome.status === ends ? [] : [`the story should have ended ${ends}, and ended ${outcome.status}`]),
    ...(reason === undefined || outcome.reason === reason ? [] : [`the reason should have been ${reason ?? 'none'}, and was ${outcome.reason ?? 'none'}`]),
  ];
}

async function keepEvidence(outcome: Outcome, folder: string): Promise<Outcome> {
  const kept = `${folder}.evidence`;
  if (outcome.evidence !== null) await rename(outcome.evidence, kept);
  await rm(folder, { recursive: true, force: true });
  return { ...outcome, evidence: outcome.evidence === null ? null : kept };
}
