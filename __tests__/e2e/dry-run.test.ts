import { expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { comment } from '../../src/testkit/demo/raise.ts';
import { PLANNING, planTurns, SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { phase } from '../../src/testkit/model/turn.ts';
import { VERSION } from '../../src/version.ts';
import { tell } from './stage.ts';

const { success } = SCENARIOS;
if (success === undefined) throw new Error('there is no story called success');

it.each([
  ['gate', '/codex run --dry-run', []],
  ['plan', '/codex run --dry-run=plan', phase(PLANNING, planTurns)],
] as const)('a dry run to %s writes nothing to GitHub, passes, and shows the pull request it would become', async (_, words, model) => {
  const { outcome, github, defects, step } = await tell({ ...success, raise: comment(words), model, ends: 'BLOCKED' });
  expect([outcome.status, outcome.reason, step.exitCode, defects]).toEqual(['BLOCKED', 'run:dry-run', 0, []]);
  expect(github.writes()).toEqual([]);
  expect(step.summary).toContain('## The pull request this would become');
  expect(step.summary.includes('### Changes, as planned')).toBe(model.length > 0);
  const { differences, manifest } = await verifyBundle(outcome.evidence ?? '', { steps: pipeline, digest: digestOf }, VERSION);
  expect([differences, manifest?.verdict.reason]).toEqual([[], 'run:dry-run']);
});
