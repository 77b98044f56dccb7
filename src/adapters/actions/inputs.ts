import { INPUTS, type InputName, type Inputs } from '../../contract/inputs.ts';
import type { Environment } from './runner-file.ts';

/** An input that cannot be used, what is wrong with it and how to mend it; the value of a secret is never in it. */
export interface InputProblem {
  readonly input: InputName;
  readonly message: string;
  readonly remedy: string;
}

export type ReadInputs = { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
export function readInputs(env: Environment): ReadInputs {
  const values = new Map<string, unknown>();
  const problems: InputProblem[] = [];
  for (const name of inputNames()) {
    const text = inputText(env, name);
    const read = INPUTS[name].value.safeParse(text);
    if (read.success) values.set(name, read.data);
    else problems.push(problemOf(name, text, read.error.issues.find(({ code }) => code === 'custom')?.message));
  }
  // Every name of the table is in the map, each read with its own schema: this is the parser.
  return problems.length === 0 ? { ok: true, inputs: Object.fromEntries(values) as Inputs } : { ok: false, problems };
}

/** Variables of the environment that stand for an input which is not given, by the names of the tool before this one. */
const ALIASES: Readonly<Partial<Record<InputName, string>>> = { 'base-branch': 'BASE_BRANCH' };

/** What was given, or the default; an empty text counts as not given, because that is what an unset variable becomes. */
function inputText(env: Environment, name: InputName): string {
  const own = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const given = own === '' ? (env[ALIASES[name] ?? ''] ?? '').trim() : own;
  // A default that is an expression is worth something only to the runner.
  return given === '' && !INPUTS[name].default.startsWith('${{') ? INPUTS[name].default : given;
}

/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name: InputName, text: string, flaw: string | undefined): InputProblem {
  const { type, allowed } = INPUTS[name];
  if (flaw !== undefined) return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
  const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
  return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}

function clipped(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

function inputNames(): readonly InputName[] {
  return Object.keys(INPUTS) as InputName[];
}
