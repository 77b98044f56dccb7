import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import type { WorkflowJob, WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import { parse } from 'yaml';
import { isRecord, readList, readRecord, readText, readTexts, refuseKeys, type Texts, type Unknowns } from './yaml-values.ts';

/** What a token may do: a scope's level by name, one level for all, or what the repository's settings say. */
export type Permissions = 'default' | 'read-all' | 'write-all' | Texts;

/** One step as written, its expressions not yet evaluated. */
export type WorkflowStep = {
  /** The step's own id, or one made by GitHub's rules that starts with two underscores. */
  readonly id: string;
  readonly name: string | undefined;
  /** The condition, with `success()` added where it names no status function. */
  readonly if: string;
  readonly env: Texts;
  readonly continueOnError: string;
  readonly timeoutMinutes: string | undefined;
  readonly does:
    | { readonly kind: 'run'; readonly script: string; readonly shell: string | undefined; readonly workingDirectory: string | undefined }
    | { readonly kind: 'uses'; readonly uses: string; readonly with: Texts };
};

/** One job as written. */
export type WorkflowJobFile = {
  readonly id: string;
  readonly needs: readonly string[];
  readonly if: string;
  readonly permissions: Permissions;
  readonly env: Texts;
  readonly outputs: Texts;
  readonly defaults: { readonly shell: string | undefined; readonly workingDirectory: string | undefined };
  readonly timeoutMinutes: string | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly steps: readonly WorkflowStep[];
};

/** A concurrency group as written. */
export type Concurrency = { readonly group: string; readonly cancelInProgress: string };

/** A workflow that GitHub's own parser accepts and this runner can carry out. */
export type WorkflowFile = {
  readonly name: string;
  /** What stands under `on:`, by event name. */
  readonly on: WorkflowTemplate['events'];
  readonly env: Texts;
  readonly concurrency: Concurrency | undefined;
  readonly jobs: readonly WorkflowJobFile[];
};

/** Reads a workflow; throws with file and line of everything GitHub's parser finds, or naming what this runner does not do. */
export async function readWorkflowFile(file: string, text: string): Promise<WorkflowFile> {
  const parsed = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  throwErrors(file, parsed.context);
  if (parsed.value === undefined) throw new Error(`${file}:1: The workflow is empty.`);
  const template = await convertWorkflowTemplate(parsed.context, parsed.value);
  throwErrors(file, parsed.context);
  const raw = readRecord(parse(text), file);
  const jobs = readRecord(raw['jobs'], `${file}: jobs`);
  return {
    name: raw['name'] === undefined ? file : readText(raw['name'], `${file}: name`),
    on: template.events,
    env: readTexts(raw['env'], `${file}: env`),
    concurrency: readConcurrency(raw['concurrency'], `${file}: concurrency`),
    jobs: template.jobs.map((job) => readJob(job, readRecord(jobs[job.id.value], `${file}: jobs.${job.id.value}`), raw, `${file}: jobs.${job.id.value}`)),
  };
}

function throwErrors(file: string, context: TemplateContext): void {
  const errors = context.errors.getErrors();
  if (errors.length === 0) return;
  throw new Error(errors.map((error) => `${file}:${error.range?.start.line ?? 1}: ${error.rawMessage}`).join('\n'));
}

function readJob(job: WorkflowJob, raw: Unknowns, workflow: Unknowns, place: string): WorkflowJobFile {
  refuseKeys(raw, ['strategy', 'uses', 'container', 'services', 'snapshot', 'continue-on-error'], place);
  if (job.type !== 'job') throw new Error(`${place}: reusable workflows are not supported by the mini runner.`);
  const steps = readList(raw['steps'], `${place}.steps`);
  const defaults = [raw, workflow].map((level) => readRun(level['defaults'], `${place}.defaults`));
  return {
    id: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    if: job.if.expression,
    permissions: readPermissions(raw['permissions'] ?? workflow['permissions'], `${place}.permissions`),
    env: readTexts(raw['env'], `${place}.env`),
    outputs: readTexts(raw['outputs'], `${place}.outputs`),
    defaults: {
      shell: optional(defaults[0]?.['shell'] ?? defaults[1]?.['shell'], `${place}.defaults.run.shell`),
      workingDirectory: optional(defaults[0]?.['working-directory'] ?? defaults[1]?.['working-directory'], `${place}.defaults.run.working-directory`),
    },
    timeoutMinutes: optional(raw['timeout-minutes'], `${place}.timeout-minutes`),
    concurrency: readConcurrency(raw['concurrency'], `${place}.concurrency`),
    steps: job.steps.map((step, index) => {
      const at = `${place}.steps[${index}]`;
      const condition = 'if' in step && step.if !== undefined ? step.if.expression : 'success()';
      return readStep(step.id, condition, readRecord(steps[index], at), at);
    }),
  };
}

function readStep(id: string, condition: string, raw: Unknowns, place: string): WorkflowStep {
  refuseKeys(raw, ['background', 'wait', 'wait-all', 'cancel', 'parallel'], place);
  return {
    id,
    name: optional(raw['name'], `${place}.name`),
    if: condition,
    env: readTexts(raw['env'], `${place}.env`),
    continueOnError: optional(raw['continue-on-error'], `${place}.continue-on-error`) ?? 'false',
    timeoutMinutes: optional(raw['timeout-minutes'], `${place}.timeout-minutes`),
    does:
      raw['uses'] === undefined
        ? {
            kind: 'run',
            script: readText(raw['run'], `${place}.run`),
            shell: optional(raw['shell'], `${place}.shell`),
            workingDirectory: optional(raw['working-directory'], `${place}.working-directory`),
          }
        : { kind: 'uses', uses: readText(raw['uses'], `${place}.uses`), with: readTexts(raw['with'], `${place}.with`) },
  };
}

function readRun(defaults: unknown, place: string): Unknowns {
  return isRecord(defaults) && defaults['run'] !== undefined ? readRecord(defaults['run'], `${place}.run`) : {};
}

function readPermissions(value: unknown, place: string): Permissions {
  if (value === undefined) return 'default';
  if (value === 'read-all' || value === 'write-all') return value;
  return readTexts(value, place);
}

function readConcurrency(value: unknown, place: string): Concurrency | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) return { group: readText(value, place), cancelInProgress: 'false' };
  return { group: readText(value['group'], `${place}.group`), cancelInProgress: optional(value['cancel-in-progress'], `${place}.cancel-in-progress`) ?? 'false' };
}

function optional(value: unknown, place: string): string | undefined {
  return value === undefined ? undefined : readText(value, place);
}
