import { parseArgs } from 'node:util';
import { nearest } from '../documents/nearest.ts';
import { TEMPLATES } from '../packs/new-pack.ts';
import { listPacks } from './pack-list.ts';
import { newPackCommand } from './pack-new.ts';
import { showPack } from './pack-show.ts';
import { validatePacks } from './pack-validate.ts';
import { complain } from './problems-text.ts';

const USAGE = `Usage: codex-orchestrator pack validate [PATH…] [--json]
       codex-orchestrator pack new ID --template ${TEMPLATES.join('|')} [--path DIR]
       codex-orchestrator pack list [PATH…] [--json]
       codex-orchestrator pack show ID|PATH [--json]`;

/** `pack validate | new | list | show`: task packs, offline. Answers 0 fine, 1 refused, 2 wrong usage, 3 could not be looked at. */
export async function packCommand(args: readonly string[], cwd: string = process.cwd()): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const { verb, words, template, path, json } = asked;
  const [first] = words;
  if (verb !== 'new' && (template !== null || path !== null)) return complain(2, `pack ${verb} takes neither --template nor --path.\n${USAGE}`);
  if (verb === 'validate') return validatePacks({ words, json, cwd });
  if (verb === 'list') return listPacks({ words, json, cwd });
  if (verb === 'show' && words.length === 1 && first !== undefined) return showPack({ word: first, json, cwd });
  if (verb !== 'new' || words.length !== 1 || first === undefined || json) return complain(2, `${verb === 'new' || verb === 'show' ? `pack ${verb} wants one ${verb === 'new' ? 'id, and knows no --json' : 'id or path'}` : 'pack wants validate, new, list or show'}.\n${USAGE}`);
  const known = TEMPLATES.find((name) => name === template);
  if (known !== undefined) return newPackCommand({ id: first, template: known, parent: path, cwd });
  const guess = template === null ? null : nearest(template, TEMPLATES);
  return complain(2, `${template === null ? 'pack new wants --template' : `there is no template ${JSON.stringify(template.slice(0, 100))}`}.${guess === null ? '' : ` Did you mean ${guess}?`}\n${USAGE}`);
}

interface Asked {
  readonly verb: string;
  readonly words: readonly string[];
  readonly template: string | null;
  readonly path: string | null;
  readonly json: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { template: { type: 'string' }, path: { type: 'string' }, json: { type: 'boolean', default: false } } });
    const [verb = '', ...words] = positionals;
    return { verb, words, template: values.template ?? null, path: values.path ?? null, json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
