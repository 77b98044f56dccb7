import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specReport } from '../../src/contract/spec.ts';
import { propose } from '../../src/testkit/github/propose.ts';
import { commitFiles } from '../../src/testkit/github/bare-repository.ts';
import { daysAgo, guardStage, loginSpec } from './spec-guard.ts';

const FRESH = { 'docs/specs/login.md': loginSpec(daysAgo(2)), 'src/auth/login.ts': 'export const login = 1;\n' };
const CODE = { by: 'author', branch: 'login', title: 'Log in faster', body: 'As spec 0001 says.', files: { 'src/auth/login.ts': 'export const login = 2;\n' } };

describe('a pull request that is guarded', () => {
  it('passes where a fresh, approved spec covers what it changes, and nobody is written to', async () => {
    const { github, guard } = await guardStage(FRESH);
    const { payload } = await propose(github.world, CODE);
    const { conclusion, outputs, log } = await guard({ name: 'pull_request', payload });
    console.log(log);
    expect([conclusion, outputs['status'], outputs['reason']]).toEqual(['success', 'SUCCESS', 'specs:clean']);
    console.log(JSON.stringify(github.log.map(({ operationId }) => operationId)), JSON.stringify([...github.world.checkRuns.values()], null, 2));
  });

  it('is refused where that spec is stale, at the line to change', async () => {
    const { github, guard } = await guardStage({ ...FRESH, 'docs/specs/login.md': loginSpec(daysAgo(45)) });
    const { payload } = await propose(github.world, CODE);
    const { conclusion, outputs, summary, log } = await guard({ name: 'pull_request', payload });
    console.log(log, summary, [...github.world.comments.values()].map(({ body }) => body));
    expect([conclusion, outputs['status'], outputs['reason']]).toEqual(['failure', 'BLOCKED', 'specs:findings']);
  });
});
