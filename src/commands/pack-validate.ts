import type { ReadPack } from '../packs/read-pack.ts';
import { loadPacks } from './pack-files.ts';
import { complain, inertLines, problemsText, warningsText } from './problems-text.ts';

/** `pack validate [PATH…]`: reads packs as a run would, side by side. Answers 0 when all of them can be used, 1 when one is refused, 3 when one could not be looked at. */
export function validatePacks({ words, json, cwd }: { readonly words: readonly string[]; readonly json: boolean; readonly cwd: string }): number {
  const loaded = loadPacks(words, cwd);
  if (!loaded.known) return complain(3, loaded.why);
  const { packs } = loaded;
  const refused = packs.filter(({ pack }) => pack === null);
  process.stdout.write(json ? `${JSON.stringify({ holds: refused.length === 0, packs: packs.map(asData) })}\n` : text(packs, refused.length));
  return refused.length === 0 ? 0 : 1;
}

function asData({ path, pack, problems, warnings }: ReadPack) {
  return { path, id: pack?.id ?? null, form: pack?.form ?? null, holds: pack !== null, problems, warnings };
}

/** What is wrong, pack by pack, then one line that counts. */
function text(packs: readonly ReadPack[], refused: number): string {
  const told = packs.flatMap(({ problems, warnings }) => [problems.length === 0 ? [] : [problemsText(problems)], warnings.length === 0 ? [] : [warningsText(warnings)]].flat());
  const [only, ...more] = packs;
  const count = `${packs.length - refused} of ${packs.length} packs can be used${refused === 0 ? '' : `, ${refused} refused`}.\n`;
  return [...told, only !== undefined && more.length === 0 ? inertLines(`${only.path} ${refused === 0 ? 'can be used' : 'is refused'}.`) : count].join('\n');
}
