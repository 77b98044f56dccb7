import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { tell } from '../e2e/stage.ts';

const PATH = '.github/codex-orchestrator.yml';
const PRICES = 'prices:\n  - {model: gpt-5.5, input: 1.25, cached-input: 0.125, output: 10}\n';

/** The story that ends well, under a policy that says this besides. */
async function under(lines: string, policy = PROJECT_FILES[PATH] ?? '') {
  const success = SCENARIOS['success'];
  if (success === undefined) throw new Error('no such story');
  const { outcome, defects, model } = await tell(success, { files: { ...PROJECT_FILES, [PATH]: `${policy}${lines}` } });
  const telemetry: unknown = JSON.parse(await readFile(join(outcome.evidence ?? '', 'telemetry.json'), 'utf8'));
  // The story is cut short, so that not all of it is asked for.
  return { outcome, defects: defects.filter((defect) => !defect.startsWith('the model was never asked for')), asked: model.requests.length, telemetry };
}

describe('a run is held to the limits of its policy', () => {
  it('limits.cost without a price for the model: BLOCKED before a model is asked', async () => {
    const { outcome, asked } = await under('limits:\n  cost: 5\n');
    expect([outcome.status, outcome.reason, asked]).toEqual(['BLOCKED', 'policy:price-missing', 0]);
    expect(outcome.comment).toContain('The policy allows 5 dollars, and does not say what gpt-5.5 costs.');
  });

  it('limits.cost: FAILED breaker:cost with the request that was not sent, and what it cost until then is told', async () => {
    // Planning costs 0.00515 and 0.007125 dollars, so that the second request of the next phase is the first beyond.
    const { outcome, asked, telemetry, defects } = await under(`limits:\n  cost: 0.0085\n${PRICES}`);
    expect([outcome.status, outcome.reason, asked, defects]).toEqual(['FAILED', 'breaker:cost', 3, []]);
    expect(outcome.comment).toContain('and its policy allows 0.0085; the next request of implement was not sent.');
    expect(telemetry).toMatchObject({ model_requests: 3, cost_usd: 0.01065 });
  });

  it.each([['a setup command', /run: \[[^\]]*\]/], ['a verification command', /run: \[node, --test[^\]]*\]/]])('limits.log-bytes: FAILED breaker:log-bytes when %s writes more', async (_, command) => {
    const { outcome, defects } = await under('limits:\n  log-bytes: 65536\n', (PROJECT_FILES[PATH] ?? '').replace(command, `run: [node, -e, "process.stdout.write('x'.repeat(200000))"]`));
    expect([outcome.status, outcome.reason, defects, outcome.pullRequest]).toEqual(['FAILED', 'breaker:log-bytes', [], null]);
  });

  it('prices alone: the pull request and the telemetry tell what the run cost', async () => {
    const { outcome, telemetry } = await under(PRICES);
    expect(outcome.status).toBe('SUCCESS');
    expect(telemetry).toMatchObject({ input_tokens: 16_100, output_tokens: 620, cost_usd: 0.026325 });
    expect(outcome.pullRequest?.body).toContain('16100 tokens in, 620 tokens out, 0.026325 US dollars by the prices of the policy.');
  });
});
