import type { ReadPack } from '../packs/read-pack.ts';
import { loadPacks } from './pack-files.ts';
import { complain, inertLines } from './problems-text.ts';

/** `pack list [PATH…]`: a line a pack, by path. Answers 0, those that are refused included, and 3 when one could not be looked at. */
export function listPacks({ words, json, cwd }: { readonly words: readonly string[]; readonly json: boolean; readonly cwd: string }): number {
  const loaded = loadPacks(words, cwd);
  if (!loaded.known) return complain(3, loaded.why);
  process.stdout.write(json ? `${JSON.stringify({ packs: loaded.packs.map(asData) })}\n` : table(loaded.packs.map(row)));
  return 0;
}

function asData({ path, pack, problems }: ReadPack) {
  if (pack === null) return { path, holds: false, problems: problems.length };
  const { id, title, type, form, dependsOn, selection } = pack;
  return { path, holds: true, id, title, type, form, dependsOn, selection };
}

function row({ path, pack, problems }: ReadPack): readonly string[] {
  if (pack === null) return ['–', '', '', path, `refused: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}, told by pack validate ${path}`];
  return [pack.id, pack.type ?? '', pack.selection.priority === null ? '' : `P${pack.selection.priority}`, path, pack.title];
}

function table(rows: readonly (readonly string[])[]): string {
  const all = [['ID', 'TYPE', 'PRIORITY', 'PATH', 'TITLE'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return all.map((cells) => inertLines(cells.map((cell, column) => cell.replaceAll(/\p{Cc}/gu, '·').padEnd(widths[column] ?? 0)).join('  ').trimEnd())).join('');
}
