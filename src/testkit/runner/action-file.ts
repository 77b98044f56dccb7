import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { interpolate, interpolateAll, type Contexts } from './expressions.ts';
import type { Texts } from './yaml-values.ts';

/** A JavaScript action as its `action.yml` describes it. */
export type ActionFile = {
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  /** Absolute path of the script that runs as the step. */
  readonly main: string;
  /** Absolute path of the script that runs at the end of the job. */
  readonly post: string | undefined;
  readonly postIf: string;
};

/** One declared input, its default not yet evaluated. */
export type ActionInput = { readonly id: string; readonly default: string; readonly deprecation: string | undefined };

/** Reads `action.yml` or `action.yaml` of a folder; throws with file and line, or naming what this runner does not do. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const { file, text } = await readManifest(folder);
  const parsed = parseAction({ name: file, content: text }, new NoOperationTraceWriter());
  const action = parsed.value === undefined ? undefined : convertActionTemplate(parsed.context, parsed.value);
  const errors = parsed.context.errors.getErrors();
  if (errors.length > 0 || action === undefined) {
    throw new Error(errors.map((error) => `${file}:${error.range?.start.line ?? 1}: ${error.rawMessage}`).join('\n') || `${file}:1: The action is empty.`);
  }
  const { runs } = action;
  if (runs.using !== 'node24') throw new Error(`${file}: runs.using "${runs.using}" is not supported by the mini runner; it runs node24 only.`);
  if (runs.pre !== undefined) throw new Error(`${file}: runs.pre is not supported by the mini runner.`);
  return {
    name: action.name,
    inputs: (action.inputs ?? []).map((input) => ({ id: input.id, default: input.default?.toString() ?? '', deprecation: input.deprecationMessage })),
    main: path.join(folder, runs.main),
    post: runs.post === undefined ? undefined : path.join(folder, runs.post),
    postIf: runs.postIf ?? 'always()',
  };
}

/** What a step's `with` makes of an action's inputs, and what the runner warns of. */
export type ActionInputs = { readonly environment: Texts; readonly warnings: readonly string[] };

/** Evaluates inputs into `INPUT_*` variables; like the runner it passes unknown ones on with a warning and asks for none. */
export function resolveInputs(action: ActionFile, given: Texts, contexts: Contexts): ActionInputs {
  const values = interpolateAll(given, contexts);
  const names = new Map(Object.keys(values).map((name) => [name.toLowerCase(), name]));
  const declared = new Set(action.inputs.map((input) => input.id.toLowerCase()));
  const unknown = Object.keys(values).filter((name) => !declared.has(name.toLowerCase()));
  const missing = action.inputs.filter((input) => !names.has(input.id.toLowerCase()));
  const deprecated = action.inputs.filter((input) => input.deprecation !== undefined && names.has(input.id.toLowerCase()));
  const all = { ...values, ...Object.fromEntries(missing.map((input) => [input.id, interpolate(input.default, contexts)])) };
  return {
    environment: Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    warnings: [
      ...(unknown.length === 0 ? [] : [`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(action.inputs.map((input) => input.id))}]`]),
      ...deprecated.map((input) => `Input '${input.id}' has been deprecated with message: ${input.deprecation}`),
    ],
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}

async function readManifest(folder: string): Promise<{ readonly file: string; readonly text: string }> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = path.join(folder, name);
    try {
      return { file, text: await readFile(file, 'utf8') };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`);
}
