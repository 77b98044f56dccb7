import type { Problem } from '../contract/intake.ts';
import type { Tightening } from '../contract/policy-tightening.ts';
import { policyProblem, type PolicyFile } from './parse-policy.ts';
import type { Said } from './resolve-policy.ts';

/** A value that is looser than a layer before it lets it be. */
export interface Loosening {
  readonly file: PolicyFile<unknown>;
  readonly field: string;
  readonly rule: Tightening;
  readonly binding: Said;
  /** What is too much: the value, or one item of it. */
  readonly over: { readonly index: number | null; readonly value: unknown };
}

/** Says where a file is looser than a layer before it, which layer that is and what it says, and how to mend it. */
export function looserProblem({ file, field, rule, binding, over }: Loosening): Problem {
  const path = [...field.split('.'), ...(over.index === null ? [] : [String(over.index)])];
  const who = sayer(binding);
  return policyProblem(file, file.locate(path), `\`${field}\` ${told(rule, over.value, binding.value, who)}`, remedy(binding), 'policy:looser');
}

/** The layer by its name, with the place where a file says it. */
export function sayer({ layer, source, position }: Pick<Said, 'layer' | 'source' | 'position'>): string {
  const place = position === null ? source : `${source}:${position.line}:${position.column}`;
  switch (layer) {
    case 'preset':
      return `the preset ${place}`;
    case 'floor':
      return `the organisation's floor (${place})`;
    case 'repository':
      return place;
    case 'inputs':
      return place;
  }
}

/** A value in a sentence, never longer than a line. */
export function shown(value: unknown): string {
  const text = value === undefined || value === null ? 'none' : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
}

function told(rule: Tightening, over: unknown, bound: unknown, who: string): string {
  switch (rule.kind) {
    case 'allow':
      return `lists ${shown(over)}, which ${who} does not allow`;
    case 'commands':
      return `has another command with the id ${String(over)} than ${who}`;
    case 'prices':
      return `has another price for ${String(over)} than ${who}`;
    case 'same':
    case 'number':
    case 'at-least':
    case 'boolean':
    case 'order':
    case 'allow-one':
    case 'allow-globs':
    case 'all-lists':
    case 'one-file':
    case 'own':
      return `is ${shown(over)}, looser than ${shown(bound)} of ${who}`;
  }
}

function remedy({ layer }: Said): string {
  const loosen = layer === 'preset' ? 'choose a looser preset' : 'ask whoever keeps the floor to loosen it there';
  return `Remove the line or make it as tight; to allow more, ${loosen}.`;
}
