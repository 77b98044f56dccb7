import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';

/** The values that expressions see, by context name (`github`, `steps`, …). */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the job, or the jobs it needs, fare when a condition is evaluated. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

/** Evaluates an `if` whose `${{ }}` may be missing; throws naming the expression. */
export function evaluateCondition(expression: string, contexts: Contexts, status: Status): boolean {
  const bare = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(expression)?.[1] ?? expression;
  return truthy(evaluateExpression(bare, contexts, status));
}

/** Returns the template with every `${{ }}` replaced by its value as text; throws naming the expression. */
export function interpolate(template: string, contexts: Contexts, status: Status = 'success'): string {
  let result = '';
  let rest = template;
  for (let start = rest.indexOf('${{'); start >= 0; start = rest.indexOf('${{')) {
    const end = endOfExpression(rest, start + 3);
    result += rest.slice(0, start) + evaluateExpression(rest.slice(start + 3, end), contexts, status).coerceString();
    rest = rest.slice(end + 2);
  }
  return result + rest;
}

/** Returns every value of a mapping interpolated. */
export function interpolateAll(templates: Readonly<Record<string, string>>, contexts: Contexts, status?: Status): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(templates).map(([name, template]) => [name, interpolate(template, contexts, status)]));
}

function evaluateExpression(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  try {
    const functions = statusFunctions(status);
    const parser = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(contexts), [...functions.values()]);
    const root = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })));
    return new Evaluator(parser.parse(), root, functions).evaluate();
  } catch (error) {
    throw new Error(`The expression \${{ ${expression.trim()} }} can't be evaluated: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function statusFunctions(status: Status): Map<string, FunctionDefinition> {
  const answer = (name: string, value: boolean): [string, FunctionDefinition] => [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }];
  const refuse = (): never => {
    throw new Error('hashFiles is not supported by the mini runner; compute the value in a step.');
  };
  return new Map([
    answer('success', status === 'success'),
    answer('failure', status === 'failure'),
    answer('cancelled', status === 'cancelled'),
    answer('always', true),
    ['hashfiles', { name: 'hashFiles', minArgs: 1, maxArgs: 255, call: refuse }],
  ]);
}

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (typeof value === 'object') return new data.Dictionary(...Object.entries(value).map(([key, one]) => ({ key, value: toData(one) })));
  throw new Error(`A context can't hold a ${typeof value}.`);
}

function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  throw new Error(`The expression "${text.slice(from - 3)}" is not closed with }}.`);
}
