import { counted } from '../core/counted.ts';
import { inertText } from '../core/inert.ts';

/** A pack that is being run. */
export interface RunningPack {
  readonly id: string;
  /** What its log said last that it does. */
  readonly phase: string;
  readonly seconds: number;
}

/** Everything that is asked for, as it stands. */
export interface LiveState {
  readonly running: readonly RunningPack[];
  readonly ended: number;
  readonly waiting: number;
}

/** What goes on, a row for each pack that is being run and one for all of them; none is wider than the terminal. */
export function liveRows({ running, ended, waiting }: LiveState, columns: number): readonly string[] {
  const width = Math.max(0, ...running.map(({ id }) => id.length));
  const rows = running.map(({ id, phase, seconds }) => `  ${id.padEnd(width)}  ${phase.padEnd(26)}  ${seconds} s`);
  const all = `${counted(ended, 'pack')} ended, ${running.length} going on, ${waiting} waiting`;
  return [...rows, all].map((row) => cut(inertText(row), columns));
}

/** A row that is broken by the terminal would be two, and the next drawing would leave one behind. */
function cut(row: string, columns: number): string {
  const characters = Array.from(row);
  return characters.length < columns ? row : `${characters.slice(0, Math.max(0, columns - 2)).join('')}…`;
}
