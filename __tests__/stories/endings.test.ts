import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ISSUE } from '../../src/testkit/demo/project.ts';
import { IMPLEMENTING, PLANNING, planTurns, REPAIRING, SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { empty, exec, httpError, message, patch, phase, refusal, type Turn } from '../../src/testkit/model/turn.ts';
import { tell } from '../e2e/stage.ts';

const done = message({ summary: 'Done.', changes: [], limitations: [] });
const story = (implementing: readonly Turn[], ends: Scenario['ends']): Scenario => ({ title: '', issue: ISSUE, model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, implementing)], ends });
const planned = (plan: object): Scenario => ({ title: '', issue: ISSUE, model: phase(PLANNING, [message(plan)]), ends: 'BLOCKED' });
const plan = { summary: 'Do it.', filesToTouch: ['src/price.mjs'], testsToChange: [], risks: [], openQuestions: [] };

describe('every run ends in its status', () => {
  it('refuses an issue without its sections, naming them, and asks no model', async () => {
    const scenario = SCENARIOS['blocked-sections'];
    if (scenario === undefined) throw new Error('no such story');
    const { outcome, defects, model, step } = await tell(scenario);
    expect({ ...outcome, comment: '', evidence: '', manifestSha256: '' }).toEqual({ status: 'BLOCKED', reason: 'issue:sections', pullRequest: null, comment: '', labels: ['codex:blocked'], evidence: '', manifestSha256: '', durationSeconds: 0 });
    expect(outcome.comment).toContain('### ⛔ BLOCKED: INVALID INPUT');
    expect(outcome.comment).toContain('\nThe issue is not complete: Constraints is missing; Out of Scope is missing.\n');
    expect([defects, model.requests.length, step.exitCode]).toEqual([[], 0, 1]);
  });

  it('leaves a plain comment alone: no request to GitHub, no word', async () => {
    const scenario = SCENARIOS['ignored-comment'];
    if (scenario === undefined) throw new Error('no such story');
    const { outcome, github, step } = await tell(scenario);
    expect([outcome.status, outcome.comment?.includes('codex') ?? false, github.requests(), step.exitCode]).toEqual(['IGNORED', false, 0, 0]);
  });

  it('opens a marked draft when a required command fails, with the verbatim output', async () => {
    const adding = story([patch('*** Begin Patch\n*** Add File: src/other.mjs\n+export const other = 1;\n*** End Patch\n'), done], 'PARTIAL');
    const { outcome, step } = await tell({ ...adding, model: [...(typeof adding.model === 'function' ? [] : adding.model), ...phase(REPAIRING, [done])] });
    expect([outcome.status, outcome.reason, outcome.pullRequest?.title, outcome.pullRequest?.draft, step.exitCode]).toEqual(['PARTIAL', 'breaker:error-signature', '❌ Prices with single cents lose a zero', true, 0]);
    expect(outcome.pullRequest?.body).toContain('Expected values to be strictly equal');
    expect(outcome.pullRequest?.body).toContain('`src/other.mjs` was changed although the plan did not name it.');
    expect(outcome.labels).toEqual(['codex:partial']);
  });

  it('fails when nothing was changed', async () => {
    const { outcome } = await tell(story([done], 'FAILED'));
    expect([outcome.status, outcome.reason, outcome.pullRequest]).toEqual(['FAILED', 'change:none', null]);
  });

  it('fails when the model server is broken', async () => {
    const { outcome } = await tell({ title: '', issue: ISSUE, model: [httpError(400, { error: { message: 'no such model' } }, { times: 'any' })], ends: 'FAILED' });
    expect([outcome.status, outcome.reason]).toEqual(['FAILED', 'model:bad-request']);
    expect(outcome.comment).toContain('no such model');
  });

  it('fails when the model refuses', async () => {
    const { outcome } = await tell({ title: '', issue: ISSUE, model: [refusal('I will not.')], ends: 'FAILED' });
    expect([outcome.status, outcome.reason]).toEqual(['FAILED', 'codex:refused']);
  });

  it('fails when the answer is never what was asked for, and says what each attempt used', async () => {
    const { outcome, defects, model } = await tell({ title: '', issue: ISSUE, model: [message('Sure, I will get to it!', { times: 'any', usage: { input: 100, output: 7 } })], ends: 'FAILED' });
    expect([outcome.status, outcome.reason, model.requests.length, defects]).toEqual(['FAILED', 'breaker:attempts', 2, []]);
    expect(outcome.comment).toContain('Codex failed in all 2 attempts at plan that the policy allows. The last ended so: Codex answered with text that is no JSON. (codex:not-schema)');
    expect(JSON.parse(await readFile(join(outcome.evidence ?? '', 'telemetry.json'), 'utf8'))).toMatchObject({ input_tokens: 200, output_tokens: 14, model_requests: 2 });
  });

  it('tries Codex afresh when it ends without an answer, and keeps what each attempt said under a name of its own', async () => {
    const success = SCENARIOS['success'];
    if (success === undefined || typeof success.model === 'function') throw new Error('no such story');
    const { outcome, defects } = await tell({ ...success, model: [...phase(PLANNING, [empty()]), ...phase(IMPLEMENTING, [patch('*** Begin Patch\n*** Add File: src/left-over.mjs\n+export {};\n*** End Patch\n'), message('Done!')]), ...success.model] });
    expect([outcome.status, outcome.reason, defects]).toEqual(['SUCCESS', 'run:success', []]);
    const evidence = outcome.evidence ?? '';
    const faultOf = async (turn: string): Promise<unknown> => (JSON.parse(await readFile(join(evidence, `codex/${turn}.turn.json`), 'utf8')) as { readonly fault: unknown }).fault;
    expect(await Promise.all(['plan', 'plan.attempt-2', 'implement', 'implement.attempt-2'].map(faultOf))).toEqual(['codex:empty-answer', null, 'codex:not-schema', null]);
    // The second attempt began in a fresh workspace: nothing of the first is in the change.
    expect(await readFile(join(evidence, 'change.patch'), 'utf8')).not.toContain('left-over');
    expect(await readFile(join(evidence, 'codex/implement.events.jsonl'), 'utf8')).toContain('left-over');
  });

  it('asks a human when the plan has a blocking question', async () => {
    const { outcome } = await tell(planned({ ...plan, openQuestions: [{ question: 'Which currency?', blocking: true }] }));
    expect([outcome.status, outcome.reason]).toEqual(['BLOCKED', 'plan:open-question']);
    expect(outcome.comment).toContain('### ⛔ BLOCKED: AMBIGUOUS SCOPE');
    expect(outcome.comment).toContain('- **question**: Which currency?');
  });

  it('ends before a line is written when the plan leaves the scope', async () => {
    const { outcome } = await tell(planned({ ...plan, filesToTouch: ['src/price.mjs', 'README.md'] }));
    expect([outcome.status, outcome.reason]).toEqual(['BLOCKED', 'plan:out-of-scope']);
  });

  it('blocks a change out of scope and publishes nothing of it', async () => {
    const { outcome, github } = await tell(story([exec('echo more >> README.md'), done], 'BLOCKED'));
    expect([outcome.status, outcome.reason]).toEqual(['BLOCKED', 'change:out-of-scope']);
    expect((await github.world.repository.git(['for-each-ref', '--format=%(refname)'])).toString()).toBe('refs/heads/main\n');
  });
});
