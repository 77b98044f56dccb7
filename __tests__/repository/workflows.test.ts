import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { INPUTS } from '../../src/contract/inputs.ts';
import { blocks, filesIn, pages, readText } from './files.ts';

interface Source {
  readonly name: string;
  readonly text: string;
  /** Whether it is shown to readers, who have no checkout of this repository. */
  readonly shown: boolean;
}

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const level = z.union([z.record(z.string(), z.enum(['read', 'write', 'none'])), z.enum(['read-all', 'write-all'])]);
const workflow = z.looseObject({
  permissions: level.optional(),
  jobs: z.record(z.string(), z.looseObject({ permissions: level.optional(), 'timeout-minutes': z.number().optional(), steps: z.array(step) })),
});

const sources: Source[] = [];

beforeAll(async () => {
  for (const name of await filesIn('.github/workflows', '.yml', '.yaml')) sources.push({ name, text: await readText(name), shown: false });
  for (const page of await pages()) {
    for (const [index, text] of blocks(await readText(page), 'yaml').entries()) {
      if (/^jobs:/m.test(text)) sources.push({ name: `${page} (block ${index + 1})`, text, shown: true });
    }
  }
});

function jobsOf(source: Source) {
  return Object.values(workflow.parse(parse(source.text)).jobs);
}

function stepsOf(source: Source) {
  return jobsOf(source).flatMap(({ steps }) => steps);
}

describe('workflows, those of the repository and those shown to readers', () => {
  it('are found', () => {
    expect(sources.map(({ name }) => name)).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/check-dist.yml', '.github/workflows/codex.yml', 'README.md (block 1)']));
  });

  it("are accepted by GitHub's own parser", async () => {
    const problems: string[] = [];
    for (const { name, text } of sources) {
      const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
      if (value !== undefined) await convertWorkflowTemplate(context, value);
      problems.push(...context.errors.getErrors().map((error) => `${name}:${error.range?.start.line ?? 1}: ${error.rawMessage}`));
    }
    expect(problems).toEqual([]);
  });

  it('pin what they use by full commit, with the version in a comment', () => {
    const loose = sources.flatMap(({ name, text, shown }) =>
      text.split('\n').flatMap((line) => {
        const used = /^\s*(?:- )?uses:\s*(.*)$/.exec(line)?.[1];
        if (used === undefined || /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)) return [];
        return used === (shown ? 'org/codex-orchestrator@v1' : './') ? [] : [`${name}: ${used}`];
      }),
    );
    expect(loose).toEqual([]);
    expect(sources.flatMap(stepsOf).filter(({ uses }) => uses !== undefined).length).toBeGreaterThan(6);
  });

  it('hold no expression inside a script', () => {
    const scripts = sources.flatMap((source) => stepsOf(source).flatMap(({ run }) => (run === undefined ? [] : [run])));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('declare permissions at the top, and never all of them', () => {
    for (const { name, text } of sources) {
      const { permissions, jobs } = workflow.parse(parse(text));
      expect(permissions, name).toBeDefined();
      for (const found of [permissions, ...Object.values(jobs).map((job) => job.permissions)]) expect(found, name).not.toBe('write-all');
      if (typeof permissions === 'object') expect(Object.values(permissions), name).not.toContain('write');
    }
  });

  it('end by themselves: every job has a time limit', () => {
    for (const source of sources) for (const job of jobsOf(source)) expect(job['timeout-minutes'], source.name).toBeGreaterThan(0);
  });

  it('leave no credentials behind where they check out', () => {
    const checkouts = sources.flatMap(stepsOf).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(2);
    for (const { with: inputs } of checkouts) expect(inputs?.['persist-credentials']).toBe(false);
  });

  it('give the action only inputs it has', () => {
    const own = sources.flatMap(stepsOf).filter(({ uses }) => uses === './' || uses === 'org/codex-orchestrator@v1');
    expect(own.length).toBeGreaterThan(1);
    for (const { with: inputs } of own) for (const name of Object.keys(inputs ?? {})) expect(Object.keys(INPUTS)).toContain(name);
  });

  it('start the action for one label, one run an issue at a time, with three powers', () => {
    for (const source of sources) {
      for (const job of jobsOf(source)) {
        if (!job.steps.some(({ uses }) => uses === './' || uses === 'org/codex-orchestrator@v1')) continue;
        expect(job['if'], source.name).toBe("github.event.label.name == 'codex:execute'");
        expect(job['concurrency'], source.name).toEqual({ group: 'codex-issue-${{ github.event.issue.number }}', 'cancel-in-progress': false });
        expect(job.permissions, source.name).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
      }
    }
  });
});
