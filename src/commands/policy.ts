import { parseArgs } from 'node:util';
import { diffPolicyCommand } from './policy-diff.ts';
import { explainPolicyCommand } from './policy-explain.ts';
import { complain } from './problems-text.ts';
import { validatePolicy } from './policy-validate.ts';

const USAGE = `Usage: codex-orchestrator policy validate [FILE] [--floor FILE] [--json]
       codex-orchestrator policy explain [FIELD] [--file FILE] [--floor FILE] [--json]
       codex-orchestrator policy diff OLD NEW [--floor FILE] [--json]`;

/** `policy validate | explain | diff`: looks at policies offline. Answers 0 fine, 1 refused or looser, 2 wrong usage, 3 could not be looked at. */
export async function policyCommand(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const { verb, words, file, floor, json } = asked;
  const [first, second] = words;
  if (verb !== 'explain' && file !== null) return complain(2, `policy ${verb} takes no --file.\n${USAGE}`);
  if (verb === 'validate' && words.length <= 1) return validatePolicy({ files: words, floor, json });
  if (verb === 'explain' && words.length <= 1) return explainPolicyCommand({ field: first ?? null, file, floor, json });
  if (verb === 'diff' && words.length === 2 && first !== undefined && second !== undefined) return diffPolicyCommand({ before: first, after: second, floor, json });
  return complain(2, `${['validate', 'explain', 'diff'].includes(verb) ? `policy ${verb} wants ${verb === 'diff' ? 'two files' : 'one word at most'}` : 'policy wants validate, explain or diff'}.\n${USAGE}`);
}

interface Asked {
  readonly verb: string;
  readonly words: readonly string[];
  readonly file: string | null;
  readonly floor: string | null;
  readonly json: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { file: { type: 'string' }, floor: { type: 'string' }, json: { type: 'boolean', default: false } } });
    const [verb = '', ...words] = positionals;
    return { verb, words, file: values.file ?? null, floor: values.floor ?? null, json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
