import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectSources, type WorkflowSource } from '../../scripts/lint/collect-sources.ts';
import { judgeWorkflow } from '../../scripts/lint/workflow-rules.ts';
import { INPUTS } from '../../src/contract/inputs.ts';
import { root } from './files.ts';

const step = z.looseObject({ uses: z.string().optional(), with: z.looseObject({ mode: z.string().optional(), select: z.string().optional() }).optional() });
const workflow = z.looseObject({ on: z.record(z.string(), z.unknown()), jobs: z.record(z.string(), z.looseObject({ permissions: z.unknown().optional(), steps: z.array(step).default([]) })) });

const byName = (left: string, right: string): number => (left < right ? -1 : 1);

let sources: readonly WorkflowSource[] = [];

beforeAll(async () => {
  sources = await collectSources(root);
});

describe('workflows, those of the repository and those shown to readers', () => {
  it('are found', () => {
    expect(sources.map(({ file, shown }) => `${file}${shown ? ' (shown)' : ''}`)).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/check-dist.yml', '.github/workflows/codex.yml', 'README.md (shown)']));
  });

  it("are accepted by GitHub's own parser", async () => {
    const problems: string[] = [];
    for (const { file, text } of sources) {
      const { context, value } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
      if (value !== undefined) await convertWorkflowTemplate(context, value);
      problems.push(...context.errors.getErrors().map((error) => `${file}:${error.range?.start.line ?? 1}: ${error.rawMessage}`));
    }
    expect(problems).toEqual([]);
  });

  it('keep the rules of this repository', () => {
    const inputs = new Set(Object.keys(INPUTS));
    expect(sources.flatMap(({ file, firstLine, text, shown }) => judgeWorkflow(text, { shown, inputs }).map(({ line, rule, message }) => `${file}:${line + firstLine - 1}: ${rule}: ${message}`))).toEqual([]);
  });

  const own = () => sources.flatMap(({ file, text }) => {
    const parsed = workflow.parse(parse(text));
    return Object.values(parsed.jobs).flatMap((job) => {
      const ours = job.steps.find(({ uses }) => uses === '$/' || uses === 'org/codex-orchestrator@v1');
      return ours === undefined ? [] : [{ file, job, on: Object.keys(parsed.on), mode: ours.with?.mode ?? 'run', select: ours.with?.select ?? '' }];
    });
  });
  const runs = () => own().filter(({ mode }) => mode === 'run');
  const POWERS = { checks: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' };

  it('start the action in every way there is, each for what it needs', () => {
    expect([...new Set(runs().flatMap(({ on }) => on))].toSorted(byName)).toEqual(['issue_comment', 'issues', 'repository_dispatch', 'schedule', 'workflow_dispatch']);
    for (const { file, job, on } of runs()) {
      expect(job['concurrency'], file).toEqual({ group: expect.stringMatching(/^codex-(?:issue|pack)-(?:\$\{\{ [\w.-]+ \}\}|\d+)$/), 'cancel-in-progress': false });
      const isDated = on.some((event) => ['workflow_dispatch', 'repository_dispatch', 'schedule'].includes(event));
      // A pack that is run without an issue has none to read or to write to.
      const isPack = /codex-pack-/.test(JSON.stringify(job['concurrency']));
      const { issues: _, ...ofPack } = POWERS;
      expect(job.permissions, file).toEqual(isPack ? ofPack : isDated ? { ...POWERS, actions: 'read' } : POWERS);
    }
  });

  const PARTS: Readonly<Record<string, unknown>> = {
    collect: {},
    gate: { actions: 'read', contents: 'read', issues: 'write', 'pull-requests': 'read', checks: 'write' },
    execute: { contents: 'read' },
    publish: POWERS,
    plan: { contents: 'read', 'pull-requests': 'read' },
    'spec-guard': { contents: 'read', checks: 'write', 'pull-requests': 'write' },
  };

  it('do each part of the work with no more power than that takes', () => {
    const others = own().filter(({ mode }) => mode !== 'run');
    expect([...new Set(others.map(({ mode }) => mode))].toSorted(byName)).toEqual(Object.keys(PARTS).toSorted(byName));
    for (const { file, job, mode, select } of others) expect(job.permissions, `${file}: ${mode}`).toEqual(select.startsWith('next') ? { contents: 'read', 'pull-requests': 'read', actions: 'write' } : PARTS[mode]);
  });

  it('give the key of the model to no job that may write, where there are three', () => {
    const parts = own().filter(({ mode }) => ['gate', 'execute', 'publish'].includes(mode));
    expect(parts.map(({ mode, job }) => `${mode} ${JSON.stringify(job).includes('openai-api-key')}`).toSorted(byName)).toEqual(['execute true', 'gate false', 'publish false']);
  });

  it('call the workflows of this repository with exactly what the jobs of those share out', () => {
    const callers = sources.flatMap(({ file, text }) => Object.values(workflow.parse(parse(text)).jobs).flatMap((job) => (JSON.stringify(job['uses'] ?? '').includes('.github/workflows/') ? [{ file, job }] : [])));
    expect(callers.length).toBeGreaterThan(4);
    for (const { file, job } of callers) expect(job.permissions, file).toEqual({ ...POWERS, actions: 'read' });
  });

  it('start the action for one label, or for a comment on an issue that is a command', () => {
    const conditions = (event: string) => runs().flatMap(({ on, job }) => (on.includes(event) ? [job['if']] : []));
    expect(conditions('issues').length).toBeGreaterThan(1);
    expect(new Set(conditions('issues'))).toEqual(new Set(["github.event.label.name == 'codex:execute'"]));
    expect(conditions('issue_comment')).toEqual(["github.event.issue.pull_request == null && startsWith(github.event.comment.body, '/codex ')"]);
  });
});
