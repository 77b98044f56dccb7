import type { Bench, Measured } from './bench.ts';
import { compare, isMissed } from './statistics.ts';

/** A benchmark with what all its runs measured. */
export interface Result {
  readonly name: string;
  readonly bench: Bench;
  readonly runs: readonly Measured[];
}

/** Says whether a benchmark misses its bar: in most runs, by wall time or by memory. */
export function misses({ bench, runs }: Result): boolean {
  return isMissed(runs.map(({ pairs, peakBytes }) => compare(pairs).wallRatio <= bench.mostWallRatio && (bench.mostPeakBytes === undefined || (peakBytes ?? Infinity) <= bench.mostPeakBytes)));
}

/** The results as a Markdown table, a line each: medians of the runs in order, ours against theirs. */
export function table(results: readonly Result[]): string {
  return [
    '| Benchmark | Bar | Ours, wall | Theirs, wall | Wall ratio | CPU ratio | Peak memory | |',
    '|---|---|---|---|---|---|---|---|',
    ...results.map((result) => {
      const runs = result.runs.map(({ pairs }) => compare(pairs));
      const each = (show: (run: (typeof runs)[number]) => string): string => runs.map(show).join(', ');
      const peaks = result.runs.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [`${Math.round(peakBytes / 1024 / 1024)} MiB`]));
      const cells = [
        `\`${result.name}\``,
        result.bench.bar,
        each(({ ours }) => time(ours.wall)),
        each(({ theirs }) => time(theirs.wall)),
        each(({ wallRatio }) => wallRatio.toFixed(2)),
        each(({ cpuRatio }) => cpuRatio.toFixed(2)),
        peaks.length === 0 ? '–' : peaks.join(', '),
        misses(result) ? '❌ missed' : '✅ held',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ].join('\n');
}

function time(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`;
}
