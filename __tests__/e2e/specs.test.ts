import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { ISSUE, PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { VERSION } from '../../src/version.ts';
import { LOGIN as SPEC, spec } from '../spec-facts.ts';
import { tell } from './stage.ts';

const POLICY = '.github/codex-orchestrator.yml';
const TODAY = new Date().toISOString().slice(0, 10);
const BODY = '\n# Prices\n\nCents have two digits, SESAME.\n';
const fresh = spec({ last_review: TODAY, triggers: '[public-api]', approval: `{by: mona, on: 2026-01-31, sha256: ${digestOf(BODY)}}` }, BODY);
const policy = `${PROJECT_FILES[POLICY] ?? ''}specs: {mini-specs: {public-api: {paths: ['src/**']}}}\n`;
const files = { ...PROJECT_FILES, [POLICY]: policy, [SPEC]: fresh };
const issue = { ...ISSUE, body: `${ISSUE.body}\n## Specs\n\n- \`${SPEC}\`\n` };

const success = (): Scenario => {
  if (SCENARIOS.success === undefined) throw new Error('there is no story called success');
  return { ...SCENARIOS.success, issue };
};
const recomputed = async (evidence: string | null) => {
  const { differences, recomputed: verdict } = await verifyBundle(evidence ?? '', { steps: pipeline, digest: digestOf }, VERSION);
  return { differences, reason: verdict?.reason };
};

describe('an issue that names a spec', () => {
  it('is refused before a model is asked where the spec is stale, with the line to change', async () => {
    const told = await tell({ title: '', issue, model: [], ends: 'BLOCKED' }, { files: { ...files, [SPEC]: fresh.replace(`last_review: ${TODAY}`, 'last_review: 2025-01-31') } });
    expect({ reason: told.outcome.reason, defects: told.defects, requests: told.model.requests.length }).toEqual({ reason: 'specs:stale', defects: [], requests: 0 });
    expect(told.outcome.comment?.replaceAll(/[\u200B`\\]/g, '')).toContain(`${SPEC}:3: the last review, of 2025-01-31, is`);
    expect(await recomputed(told.outcome.evidence)).toEqual({ differences: [], reason: 'specs:stale' });
  });

  it('succeeds with a fresh one, which answers for the change and is in every prompt', async () => {
    const told = await tell(success(), { files });
    expect({ status: told.outcome.status, reason: told.outcome.reason, defects: told.defects }).toEqual({ status: 'SUCCESS', reason: 'run:success', defects: [] });
    expect(told.model.requests.every(({ body }) => JSON.stringify(body).includes('Cents have two digits, SESAME.'))).toBe(true);
    expect(await recomputed(told.outcome.evidence)).toEqual({ differences: [], reason: 'run:success' });
  });
});
