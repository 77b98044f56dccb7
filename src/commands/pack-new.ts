import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { newPack, type TemplateName } from '../packs/new-pack.ts';
import { complain } from './problems-text.ts';

/** `pack new ID --template NAME [--path DIR]`: writes DIR/ID, which `pack validate` accepts. Answers 0 when it did, 1 when that folder is there, 2 for an id that cannot be one, 3 when it could not be written. */
export async function newPackCommand({ id, template, parent, cwd }: { readonly id: string; readonly template: TemplateName; readonly parent: string | null; readonly cwd: string }): Promise<number> {
  const made = newPack(id, template);
  if ('flaw' in made) return complain(2, `the id ${JSON.stringify(id.slice(0, 100))} ${made.flaw}.`);
  const shown = join(parent ?? PACKS_FOLDER, id);
  const folder = resolve(cwd, shown);
  if (existsSync(folder)) return complain(1, `${shown} is there already, and is left as it is.`);
  try {
    await mkdir(dirname(folder), { recursive: true });
    // Not recursive: a folder that came to be meanwhile is somebody's.
    await mkdir(folder);
    for (const [name, text] of made.files) await writeFile(join(folder, name), text, { flag: 'wx' });
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('syscall' in thrown)) throw thrown;
    return complain(3, `${shown} could not be written: ${thrown.message}.`);
  }
  process.stdout.write(`Written: ${[...made.files.keys()].map((name) => join(shown, name)).join(', ')}\nSay in them what is to be done, then run: codex-orchestrator pack validate ${shown}\n`);
  return 0;
}
