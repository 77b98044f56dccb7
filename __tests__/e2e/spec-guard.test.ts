import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { specReport } from '../../src/contract/spec.ts';
import { commitFiles, resolveCommit } from '../../src/testkit/github/bare-repository.ts';
import { propose } from '../../src/testkit/github/propose.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { daysAgo, guardStage, loginSpec, today } from './spec-guard.ts';

const SPEC = 'docs/specs/login.md';
const FRESH = { [SPEC]: loginSpec(daysAgo(2)), 'src/auth/login.ts': 'export const login = 1;\n' };
const STALE = { ...FRESH, [SPEC]: loginSpec(daysAgo(45)) };
const CODE = { by: 'author', branch: 'login', title: 'Log in faster', body: 'As agreed.', files: { 'src/auth/login.ts': 'export const login = 2;\n' } };

const annotation = z.object({ path: z.string(), start_line: z.int(), annotation_level: z.string() });

const checks = ({ world }: GitHub) => [...world.checkRuns.values()].map(({ name, conclusion, title, headSha, annotations }) => ({ name, conclusion, title, headSha, annotations: z.array(annotation).parse(annotations).map(({ path, start_line: line, annotation_level: level }) => `${path}:${line} ${level}`) }));
const comments = ({ world }: GitHub) => [...world.comments.values()].map(({ body }) => body);
const findings = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) => specReport.parse(JSON.parse(readFileSync(join(outputs['evidence-path'] ?? '', 'spec-guard.json'), 'utf8'))).findings.map(({ code, path, line }) => `${code} ${path}:${line}`);

describe('a pull request that is guarded', () => {
  it('passes where a fresh, approved spec covers what it changes; beside its head that is shown, and nobody is written to', async () => {
    const { github, guard } = await guardStage(FRESH);
    const { payload, head } = await propose(github.world, CODE);
    const { conclusion, outputs, summary } = await guard({ name: 'pull_request', payload });
    expect([conclusion, outputs['status'], outputs['reason']]).toEqual(['success', 'SUCCESS', 'specs:clean']);
    expect(checks(github)).toEqual([{ name: 'Spec guard', conclusion: 'success', title: '✅ nothing to mend', headSha: head, annotations: [] }]);
    expect(comments(github)).toEqual([]);
    expect(summary).toContain('**Passed.** 1 spec: 1 fresh');
    expect(github.violations).toEqual([]);
    expect(github.log.map(({ operationId }) => operationId)).toEqual(['checks/list-for-ref', 'checks/create', 'issues/list-comments']);
  });

  it('is refused where that spec is stale, and told which line to change, until it is changed', async () => {
    const { github, guard } = await guardStage(STALE);
    const first = await propose(github.world, CODE);
    const refused = await guard({ name: 'pull_request', payload: first.payload });
    expect([refused.conclusion, refused.outputs['status'], refused.outputs['reason']]).toEqual(['failure', 'BLOCKED', 'specs:findings']);
    expect(findings(refused)).toEqual([`spec:stale ${SPEC}:5`, 'spec:mini-spec-missing src/auth/login.ts:1']);
    expect(checks(github)).toEqual([{ name: 'Spec guard', conclusion: 'failure', title: '❌ 2 errors', headSha: first.head, annotations: [`src/auth/login.ts:1 failure`, `${SPEC}:5 failure`] }]);
    expect(refused.summary).toContain(`change line 5 to \`last_review: ${today()}\``);
    expect(refused.log).toContain(`> 5 | last_review: ${daysAgo(45)}`);
    expect(comments(github)).toEqual([expect.stringContaining(`${SPEC}:5`)]);

    const mended = await propose(github.world, { ...CODE, files: { [SPEC]: loginSpec(today()) } });
    const passed = await guard({ name: 'pull_request', payload: mended.payload });
    expect([passed.conclusion, mended.number, findings(passed)]).toEqual(['success', first.number, []]);
    expect(comments(github)).toEqual([expect.stringContaining('nothing to mend')]);
    expect(github.violations).toEqual([]);
  });

  it('cannot approve its own spec', async () => {
    const { github, guard } = await guardStage({ 'src/auth/login.ts': 'export const login = 1;\n' });
    const { payload } = await propose(github.world, { ...CODE, files: { ...CODE.files, [SPEC]: loginSpec(today()) } });
    const { conclusion, summary, ...rest } = await guard({ name: 'pull_request', payload });
    expect([conclusion, findings(rest)]).toEqual(['failure', ['spec:mini-spec-missing src/auth/login.ts:1']]);
    expect(summary).toContain('it is approved in this very change: merge the spec first, in a pull request of its own');
  });

  it('cannot make an approved spec cover more than was approved', async () => {
    const { github, guard } = await guardStage({ ...FRESH, 'src/permissions/roles.ts': 'export {};\n' });
    const { payload } = await propose(github.world, { ...CODE, files: { 'src/permissions/roles.ts': 'export const root = 1;\n', [SPEC]: loginSpec(daysAgo(2)).replace('covers: [src/auth]', 'covers: [src/auth, src/permissions]') } });
    const guarded = await guard({ name: 'pull_request', payload });
    expect(findings(guarded)).toEqual(['spec:mini-spec-missing src/permissions/roles.ts:1']);
  });

  it('is judged by the policy of its base, whatever it does to that', async () => {
    const { github, guard } = await guardStage({ ...STALE, '.github/codex-orchestrator.yml': 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\nspecs: {max-age-days: 40}\n' });
    const { payload } = await propose(github.world, { ...CODE, files: { '.github/codex-orchestrator.yml': 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\nspecs: {max-age-days: 400, mini-specs: {security-auth: {mode: "off"}}}\n' } });
    const guarded = await guard({ name: 'pull_request', payload });
    expect([guarded.conclusion, findings(guarded)]).toEqual(['failure', [`spec:stale ${SPEC}:5`]]);
    expect(guarded.summary).toContain('is 45 days old, and a review lasts 40 days');
  });

  it('from a fork is judged all the same: its token may only read, so that the step, its annotations and its summary tell', async () => {
    const { github, guard } = await guardStage(STALE, { isReadOnly: true });
    const { payload } = await propose(github.world, CODE);
    const guarded = await guard({ name: 'pull_request', payload });
    expect([guarded.conclusion, guarded.outputs['reason']]).toEqual(['failure', 'specs:findings']);
    expect([checks(github), comments(github)]).toEqual([[], []]);
    expect(guarded.annotations).toEqual(['src/auth/login.ts:1 error', `${SPEC}:5 error`]);
    expect(guarded.log).toContain('The pull request gets no comment, since the token may not write one');
    expect(guarded.summary).toContain(`\`${SPEC}:5\``);
  });

  it('is only told of what would be refused in a dry run, and nothing is written', async () => {
    const { github, guard } = await guardStage(STALE, { with: '\n          dry-run: gate' });
    const { payload } = await propose(github.world, CODE);
    const { conclusion, outputs } = await guard({ name: 'pull_request', payload });
    expect([conclusion, outputs['status'], github.writes()]).toEqual(['success', 'BLOCKED', []]);
  });

  it('fails closed where its policy cannot be read', async () => {
    const { github, guard } = await guardStage({ ...FRESH, '.github/codex-orchestrator.yml': 'version: 1\nspecs: {max-age: 30}\n' });
    const { payload } = await propose(github.world, CODE);
    const { conclusion, log } = await guard({ name: 'pull_request', payload });
    expect(conclusion).toBe('failure');
    expect(log).toContain('.github/codex-orchestrator.yml:2:9: unknown field `specs.max-age`');
  });

  it('fails closed where the commit of the event is not the merge of its head', async () => {
    const { github, guard } = await guardStage(FRESH);
    const { payload, head } = await propose(github.world, CODE);
    const { conclusion, log } = await guard({ name: 'pull_request', payload: { ...payload, pull_request: { ...Object(payload['pull_request']), merge_commit_sha: head } } });
    expect(conclusion).toBe('failure');
    expect(log).toContain('git:no-merge');
  });
});

describe('other events', () => {
  it('judge the specs of a branch on a schedule, without a change', async () => {
    const { github, guard } = await guardStage(STALE);
    const sha = (await resolveCommit(github.world.repository, 'main')) ?? '';
    const guarded = await guard({ name: 'schedule', payload: { schedule: '17 5 * * 1-5' } });
    expect([guarded.conclusion, findings(guarded)]).toEqual(['failure', [`spec:stale ${SPEC}:5`]]);
    expect(checks(github).map(({ headSha, conclusion }) => [headSha, conclusion])).toEqual([[sha, 'failure']]);
  });

  it('judge what a merge group would make of its base', async () => {
    const { github, guard } = await guardStage({ ...FRESH, 'src/permissions.ts': 'export {};\n' });
    const base = (await resolveCommit(github.world.repository, 'main')) ?? '';
    await github.world.repository.git(['update-ref', 'refs/heads/gh-readonly-queue/main/pr-1', base]);
    const head = await commitFiles(github.world.repository, 'gh-readonly-queue/main/pr-1', { 'src/permissions.ts': 'export const root = 1;\n' }, 'Queue');
    const guarded = await guard({ name: 'merge_group', payload: { action: 'checks_requested', merge_group: { base_sha: base, head_sha: head } } });
    expect([guarded.conclusion, findings(guarded)]).toEqual(['failure', ['spec:mini-spec-missing src/permissions.ts:1']]);
  });
});
