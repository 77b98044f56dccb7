import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { VERSION } from '../../src/version.ts';
import { tell } from './stage.ts';

it('what failed is given back verbatim, mended, verified anew, and delivered as one commit; the bundle holds every attempt', async () => {
  const { repaired } = SCENARIOS;
  if (repaired === undefined) throw new Error('there is no story called repaired');
  const { outcome, defects, github, model, step } = await tell(repaired);
  expect([outcome.status, outcome.reason, defects, step.exitCode]).toEqual(['SUCCESS', 'run:success', [], 0]);
  expect(outcome.pullRequest?.body).toContain('Codex was asked once to mend what failed. What is shown here is the last attempt.');
  const commits = (await github.world.repository.git(['log', '--format=%s', 'codex/issue-1', '^main'])).toString().trim().split('\n');
  expect([commits.length, (await github.world.repository.git(['show', 'codex/issue-1:src/price.mjs'])).toString()]).toEqual([1, expect.stringContaining('padStart')]);

  const evidence = outcome.evidence ?? '';
  const prompt = await readFile(join(evidence, 'codex/implement-2.prompt.md'), 'utf8');
  expect(prompt).toContain('test (node --test --test-reporter=spec) ended with exit code 1:');
  expect(prompt).toContain("'5.50 €' !== '5.05 €'");
  expect(JSON.stringify(model.requests.map(({ body }) => body))).toContain('This is repair round 1.');
  const files = await readdir(evidence, { recursive: true });
  for (const path of ['change.patch', 'verification/test.log', 'round-2/change.patch', 'round-2/change.json', 'round-2/verification/test.log', 'codex/implement-2.events.jsonl']) expect(files).toContain(path);
  const phases = (await readFile(join(evidence, 'journal.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { phase: string; round: number });
  expect(phases.map(({ phase, round }) => `${phase} ${round}`)).toEqual(['intake 1', 'prepare 1', 'plan 1', 'implement 1', 'verify 1', 'implement 2', 'verify 2', 'report 1']);
  expect((await verifyBundle(evidence, { steps: pipeline, digest: digestOf }, VERSION)).differences).toEqual([]);
  expect(Number(/Requests to GitHub: (\d+)\./.exec(step.summary)?.[1])).toBe(26);
}, 120_000);
