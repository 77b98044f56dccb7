/** The middle of the numbers, or the mean of the two in the middle. Throws when there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new TypeError('no numbers, no median');
  return (lower + upper) / 2;
}

/** What one process tree took: wall and CPU time in seconds, CPU time with that of its children. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Ours and theirs of one run: medians in seconds, and the ratio ours to theirs. */
export interface Comparison {
  readonly ours: Cost;
  readonly theirs: Cost;
  readonly wallRatio: number;
  readonly cpuRatio: number;
}

/** One measurement of ours and one of theirs, taken one right after the other. */
export interface Pair {
  readonly ours: Cost;
  readonly theirs: Cost;
}

/** Compares medians, not single pairs: a disturbance hits one side of a pair and would make a ratio of its own. */
export function compare(pairs: readonly Pair[]): Comparison {
  const ours = medians(pairs.map((pair) => pair.ours));
  const theirs = medians(pairs.map((pair) => pair.theirs));
  return { ours, theirs, wallRatio: ours.wall / theirs.wall, cpuRatio: ours.cpu / theirs.cpu };
}

/** A bar that most runs miss is missed: one run of three may have been disturbed. */
export function isMissed(held: readonly boolean[]): boolean {
  return held.filter((one) => !one).length * 2 > held.length;
}

function medians(costs: readonly Cost[]): Cost {
  return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
}
