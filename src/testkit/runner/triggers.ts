import type { WorkflowFile } from './workflow-file.ts';
import { isRecord, type Unknowns } from './yaml-values.ts';

/** An event as GitHub delivers it. */
export type WorkflowEvent = { readonly name: string; readonly payload: Unknowns };

/** Whether an event starts a workflow, and if not, why. */
export type Trigger = { readonly triggered: true } | { readonly triggered: false; readonly reason: string };

/** Decides by name, activity type, branch, tag and cron line; throws naming a filter that this runner can't decide. */
export function decideTrigger(on: WorkflowFile['on'], event: WorkflowEvent): Trigger {
  const filter = on[event.name];
  if (filter === undefined) return no(`the workflow does not listen to ${event.name}`);
  if (event.name === 'schedule') return decideSchedule(filter, event.payload);
  if (!isRecord(filter)) return { triggered: true };
  const unsupported = ['paths', 'paths-ignore', 'versions', 'names'].find((key) => filter[key] !== undefined);
  if (unsupported !== undefined) throw new Error(`on.${event.name}.${unsupported} is not supported by the mini runner.`);
  return decideActivity(filter, event) ?? decideBranches(filter, event) ?? decideWorkflows(filter, event) ?? { triggered: true };
}

// Without `types:` GitHub listens to every activity, but for these events.
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

function decideActivity(filter: Unknowns, event: WorkflowEvent): Trigger | undefined {
  const types = texts(filter['types']) ?? usualTypes[event.name];
  const action = event.payload['action'];
  if (types === undefined || (typeof action === 'string' && types.includes(action))) return undefined;
  return no(`${event.name} is listened to for ${types.join(', ')}, not ${JSON.stringify(action)}`);
}

function decideBranches(filter: Unknowns, event: WorkflowEvent): Trigger | undefined {
  const { kind, name } = refOf(event);
  const hasBranches = filter['branches'] !== undefined || filter['branches-ignore'] !== undefined;
  const hasTags = filter['tags'] !== undefined || filter['tags-ignore'] !== undefined;
  if (!hasBranches && !hasTags) return undefined;
  const key = kind === 'tag' ? 'tags' : 'branches';
  const wanted = texts(filter[key]);
  const ignored = texts(filter[`${key}-ignore`]);
  if (wanted === undefined && ignored === undefined) return no(`the workflow filters by ${kind === 'tag' ? 'branches' : 'tags'} only, and ${name} is a ${kind}`);
  if (wanted !== undefined && !matches(wanted, name)) return no(`${name} is none of the ${key} listened to`);
  if (ignored !== undefined && matches(ignored, name)) return no(`${name} is among the ${key} ignored`);
  return undefined;
}

function decideWorkflows(filter: Unknowns, event: WorkflowEvent): Trigger | undefined {
  const wanted = texts(filter['workflows']);
  const run = event.payload['workflow_run'];
  const name = isRecord(run) ? run['name'] : undefined;
  if (wanted === undefined || (typeof name === 'string' && wanted.includes(name))) return undefined;
  return no(`the workflow ${JSON.stringify(name)} is none of those listened to`);
}

function decideSchedule(filter: unknown, payload: Unknowns): Trigger {
  const crons = (Array.isArray(filter) ? filter : []).map((entry: unknown) => (isRecord(entry) ? entry['cron'] : undefined));
  if (payload['schedule'] === undefined || crons.includes(payload['schedule'])) return { triggered: true };
  return no(`no schedule has the cron line ${JSON.stringify(payload['schedule'])}`);
}

function refOf(event: WorkflowEvent): { readonly kind: 'branch' | 'tag'; readonly name: string } {
  const pull = event.payload['pull_request'];
  if (isRecord(pull) && isRecord(pull['base'])) return { kind: 'branch', name: String(pull['base']['ref']) };
  const run = event.payload['workflow_run'];
  if (isRecord(run)) return { kind: 'branch', name: String(run['head_branch']) };
  const ref = String(event.payload['ref']);
  return ref.startsWith('refs/tags/') ? { kind: 'tag', name: ref.slice(10) } : { kind: 'branch', name: ref.replace(/^refs\/heads\//, '') };
}

function matches(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((sum, pattern) => {
    const negated = pattern.startsWith('!');
    return toRegExp(negated ? pattern.slice(1) : pattern).test(name) ? !negated : sum;
  }, false);
}

function toRegExp(pattern: string): RegExp {
  if (/[?+[\]]/.test(pattern)) throw new Error(`The pattern ${pattern} uses more than * and **, which the mini runner does not support.`);
  const body = pattern.split(/(\*\*|\*)/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.^$(){}|\\]/g, '\\$&')));
  return new RegExp(`^${body.join('')}$`);
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function no(reason: string): Trigger {
  return { triggered: false, reason };
}
