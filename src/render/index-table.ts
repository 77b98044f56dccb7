import type { EvidenceIndex } from '../contract/evidence-index.ts';
import { inertText } from '../core/inert.ts';

/** What is in an index as a table for a terminal: a row for each bundle, for each run that has none yet, and for each pack that left none. */
export function indexTable({ runs, unfinished, missing }: Pick<EvidenceIndex, 'runs' | 'unfinished' | 'missing'>): string {
  const rows = runs.map(({ status, reason, task, run_id: run, run_dir: folder, differences: [first] }) => [status ?? 'DOES NOT HOLD', reason ?? (first === undefined ? '' : `${first.file}: ${first.what}`), task ?? '', run, folder]);
  const all = [...rows, ...unfinished.map(({ run_id: run, run_dir: folder }) => ['NOT FINISHED', '', '', run ?? '', folder]), ...missing.map(({ id, pack }) => ['MISSING', 'planned, and no bundle of it holds', id, '', pack])];
  const table = [['STATUS', 'REASON', 'TASK', 'RUN', 'FOLDER'], ...all];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return table.map((cells) => `${inertText(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).trimEnd()}\n`).join('');
}
