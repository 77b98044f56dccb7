import { loosestMode } from '../contract/policy-checks.ts';
import { sayer, shown } from './looser-problem.ts';
import type { ResolvedField, Said } from './resolve-policy.ts';

/** A field of the effective policy, and why it is what it is. */
export interface ExplainedField {
  readonly field: string;
  readonly value: unknown;
  /** One sentence: the layers that make the value. */
  readonly because: string;
  readonly said: readonly { readonly layer: Said['layer']; readonly source: string; readonly line: number | null; readonly column: number | null; readonly value: unknown }[];
}

/** The fields whose names begin as asked, each with the layer its value comes from; all of them when nothing is asked. */
export function explainPolicy(fields: readonly ResolvedField[], asked: string | null): readonly ExplainedField[] {
  return fields
    .filter(({ field }) => asked === null || field === asked || field.startsWith(`${asked}.`))
    .map((resolved) => ({
      field: resolved.field,
      value: resolved.value ?? null,
      because: because(resolved),
      said: resolved.said.map(({ layer, source, position, value }) => ({ layer, source, line: position?.line ?? null, column: position?.column ?? null, value })),
    }));
}

/** The explanation of one field as lines of text. */
export function explainedText({ field, value, because: why, said }: ExplainedField): string {
  return [`${field}: ${shown(value)}`, `    ${why}`, ...(said.length < 2 ? [] : said.map(({ layer, source, line, column, value: own }) => `    - ${layer} ${line === null ? source : `${source}:${line}:${column ?? 1}`} says ${shown(own)}`))].join('\n');
}

function because({ field, value, said }: ResolvedField): string {
  const same = said.filter((one) => JSON.stringify(one.value) === JSON.stringify(value));
  const [first] = same;
  if (first !== undefined) return `${sentence(sayer(first))} ${said.length === same.length || said.length === 1 ? 'says so' : 'says so, and that is the tightest'}.`;
  const check = field.startsWith('checks.') ? field.slice('checks.'.length) : null;
  if (check !== null && loosestMode(check) === 'enforce') return 'This check is always enforced.';
  if (field.startsWith('specs.') && value === undefined) return 'No layer has the section specs: a run asks no change for a spec, and whatever is judged goes by the defaults.';
  if (said.length === 0) return `This is the default${check === null ? '' : ' of every check'}; no layer says anything.`;
  const bound = said.some(({ layer }) => layer === 'repository' || layer === 'preset');
  return `${bound ? 'It is what' : 'It is the default within what'} ${said.map(sayer).join(' and ')} ${said.length === 1 ? 'allows' : 'say together'}.`;
}

/** A path keeps its spelling at the beginning of a sentence; the names of other layers begin with an article. */
function sentence(text: string): string {
  return text.replace(/^the /, 'The ');
}
