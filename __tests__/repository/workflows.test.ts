import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectSources, type WorkflowSource } from '../../scripts/lint/collect-sources.ts';
import { judgeWorkflow } from '../../scripts/lint/workflow-rules.ts';
import { INPUTS } from '../../src/contract/inputs.ts';
import { root } from './files.ts';

const step = z.looseObject({ uses: z.string().optional() });
const workflow = z.looseObject({ jobs: z.record(z.string(), z.looseObject({ permissions: z.unknown().optional(), steps: z.array(step) })) });

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

  it('start the action for one label, one run an issue at a time, with four powers', () => {
    const own = sources.flatMap(({ file, text }) => Object.values(workflow.parse(parse(text)).jobs).flatMap((job) => (job.steps.some(({ uses }) => uses === '$/' || uses === 'org/codex-orchestrator@v1') ? [{ file, job }] : [])));
    expect(own.length).toBeGreaterThan(1);
    for (const { file, job } of own) {
      expect(job['if'], file).toBe("github.event.label.name == 'codex:execute'");
      expect(job['concurrency'], file).toEqual({ group: 'codex-issue-${{ github.event.issue.number }}', 'cancel-in-progress': false });
      expect(job.permissions, file).toEqual({ checks: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' });
    }
  });
});
