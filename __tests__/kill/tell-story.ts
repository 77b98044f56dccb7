/** Plays one story in a process of its own, so that the test can give it a disk of its own; prints what a user would see. */
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { defectsOf, outcomeOf } from '../../src/testkit/demo/outcome.ts';
import { play } from '../../src/testkit/demo/play.ts';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { VERSION } from '../../src/version.ts';

/** What a test learns of a story that was told elsewhere. */
export interface Told {
  readonly status: string;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly labels: readonly string[];
  readonly exits: readonly (number | null)[];
  readonly differences: readonly { readonly file: string; readonly what: string }[];
  readonly recorded: string | null;
  readonly artifacts: number;
  readonly defects: readonly string[];
  readonly log: string;
}

const [folder = '', action = '', files = '{}'] = process.argv.slice(2);
const { success } = SCENARIOS;
if (success === undefined) throw new Error('there is no story called success');
const played = await play(success, { folder, action, files: { ...PROJECT_FILES, ...JSON.parse(files) } });
const outcome = outcomeOf(played, 0);
const evidence = outcome.evidence ?? '';
const verified = await verifyBundle(evidence, { steps: pipeline, digest: digestOf }, VERSION);
const told: Told = {
  status: outcome.status,
  reason: outcome.reason,
  comment: outcome.comment,
  labels: outcome.labels,
  exits: played.result.jobs.flatMap(({ steps }) => steps.map(({ exitCode }) => exitCode)),
  differences: verified.differences,
  recorded: verified.manifest?.verdict.reason ?? null,
  artifacts: played.artifacts.stored.size,
  defects: defectsOf({ ...played, model: { ...played.model, unmet: [] } }),
  log: played.result.log,
};
process.stdout.write(`\nTOLD ${JSON.stringify(told)}\n`);
