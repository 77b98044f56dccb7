import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Stage } from '../../src/testkit/demo/play.ts';
import { ISSUE, PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import type { Scenario } from '../../src/testkit/demo/scenarios.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT, tell } from './stage.ts';

const unheard: Scenario = { title: 'refused before any model is asked', issue: ISSUE, model: [], ends: 'BLOCKED' };
const POLICY = '.github/codex-orchestrator.yml';
const WORKFLOW = '.github/workflows/codex.yml';

interface Case {
  readonly what: string;
  readonly reason: string;
  readonly says: string;
  readonly stage: Partial<Stage>;
  readonly comments: number;
}

/** The project with one more input in its workflow. */
const withInput = (name: string, value: string): Readonly<Record<string, string>> => ({ ...PROJECT_FILES, [WORKFLOW]: `${PROJECT_FILES[WORKFLOW] ?? ''}          ${name}: ${JSON.stringify(value)}\n` });

const without = (path: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(PROJECT_FILES).filter(([name]) => name !== path));

const CASES: readonly Case[] = [
  { what: 'a base without the policy file', reason: 'policy:missing', says: 'The branch main has no .github/codex-orchestrator.yml.', stage: { files: without(POLICY) }, comments: 1 },
  { what: 'a policy with a misspelt field', reason: 'policy:invalid', says: '.github/codex-orchestrator.yml:3:3: unknown field `verification.comands`', stage: { files: { ...PROJECT_FILES, [POLICY]: 'version: 1\nverification:\n  comands:\n    - {id: test, run: [npm, test]}\n' } }, comments: 1 },
  { what: 'a policy that is no YAML', reason: 'policy:invalid', says: '.github/codex-orchestrator.yml:2:1: this is no YAML', stage: { files: { ...PROJECT_FILES, [POLICY]: 'version: [1\n' } }, comments: 1 },
  { what: 'a missing key', reason: 'model:key-missing', says: 'No key for the model server was given.', stage: { secrets: { OPENAI_API_KEY: '' } }, comments: 1 },
  { what: 'a model server elsewhere without encryption', reason: 'input:invalid', says: 'it would send the key to models.invalid unencrypted; write https://', stage: { vars: { RESPONSES_API_ENDPOINT: 'http://models.invalid/v1/responses' } }, comments: 1 },
  { what: 'another version of Codex than the policy allows', reason: 'codex:version-not-allowed', says: 'Codex 0.163.0 is not the verified release, and the policy allows no other.', stage: { files: withInput('codex-version', '0.163.0') }, comments: 1 },
  { what: 'a range for a version of Codex', reason: 'input:invalid', says: 'The input codex-version is "latest"; it must be an exact version such as 1.2.3, or empty.', stage: { files: withInput('codex-version', 'latest') }, comments: 1 },
  { what: 'arguments of Codex that would loosen the sandbox', reason: 'input:invalid', says: 'The input codex-args is refused: the flag "--sandbox" is not allowed', stage: { files: withInput('codex-args', '--sandbox danger-full-access') }, comments: 1 },
  { what: 'a binary that does not exist', reason: 'codex:missing', says: 'does not exist', stage: { env: { CODEX_ORCHESTRATOR_CODEX: '/nonexistent/codex' } }, comments: 1 },
  { what: 'an event with a malformed payload', reason: 'event:unreadable', says: '`issue.number`', stage: { forgePayload: (payload) => ({ ...payload, issue: { number: 'seven', title: 'x', body: null } }) }, comments: 0 },
  { what: 'an event about another repository', reason: 'event:unreadable', says: 'but the job runs in acme/price-tags', stage: { forgePayload: (payload) => ({ ...payload, repository: { full_name: 'evil/elsewhere' } }) }, comments: 0 },
  { what: 'an issue that does not exist any more', reason: 'issue:missing', says: 'Issue #404 does not exist or may not be read.', stage: { forgePayload: (payload) => ({ ...payload, issue: { number: 404, title: 'x', body: null } }) }, comments: 0 },
  { what: 'a setup command that fails', reason: 'setup:failed', says: 'Setup failed: prepare ended with exit code 3.', stage: { files: { ...PROJECT_FILES, 'scripts/prepare.mjs': 'process.exit(3);\n' } }, comments: 1 },
];

/** Without what makes text inert in Markdown. */
const plain = (markdown: string): string => markdown.replaceAll(/[\u200B`\\]/g, '');

describe('bad input ends in a status, a reason, a way to mend it, and a bundle that verifies', () => {
  it.each(CASES)('$what', async ({ reason, says, stage, comments }) => {
    const told = await tell(unheard, stage);
    expect({ status: told.outcome.status, reason: told.outcome.reason, pullRequest: told.outcome.pullRequest, defects: told.defects }).toEqual({ status: 'BLOCKED', reason, pullRequest: null, defects: [] });
    expect(told.step.conclusion).toBe('failure');
    expect(plain(told.step.summary)).toContain(plain(says));
    expect(told.step.summary).toMatch(/\*\*What now:\*\* \S/);
    expect([...told.github.world.comments.values()].length).toBe(comments);
    const { differences, recomputed } = await verifyBundle(told.outcome.evidence ?? '', { steps: pipeline, digest: digestOf }, VERSION);
    expect({ differences, recomputed: recomputed?.reason }).toEqual({ differences: [], recomputed: reason });
  });

  it('a host without any sandbox', async () => {
    const folder = join(ROOT, '.runs/tests/no-sandbox/bin');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'codex'), '#!/bin/sh\necho codex-cli 0.0.1\n');
    await chmod(join(folder, 'codex'), 0o755);
    const allowed = { ...PROJECT_FILES, [POLICY]: `${PROJECT_FILES[POLICY] ?? ''}codex:\n  unverified-versions: [0.0.1]\n` };
    const told = await tell(unheard, { files: allowed, env: { CODEX_ORCHESTRATOR_CODEX: join(folder, 'codex') } });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['BLOCKED', 'sandbox:unavailable']);
    expect(told.outcome.comment).toContain('sudo sysctl');
  });
});
