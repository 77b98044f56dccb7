import type { Pair } from './statistics.ts';

/** What one run of a benchmark measured. */
export interface Measured {
  readonly pairs: readonly Pair[];
  /** Peak memory of ours in bytes, where the bar names it. */
  readonly peakBytes?: number;
}

/** A benchmark: what it compares, the bar it must hold, and how one run of it is done. */
export interface Bench {
  /** What is compared with what, in a few words. */
  readonly title: string;
  /** The bar in words. */
  readonly bar: string;
  /** The most that the wall time of ours may be, as a multiple of theirs. */
  readonly mostWallRatio: number;
  readonly mostPeakBytes?: number;
  /** Pairs of one run unless asked otherwise: at least 11, or 3 where a piece takes more than 10 s. */
  readonly pairs: number;
  /** `folder` is an absolute path of its own, removed afterwards; rejects when a side did not do its work. */
  readonly run: (folder: string, pairs: number) => Promise<Measured>;
}

/** Measures pair after pair; which side goes first alternates, so that neither always finds the machine as the other left it. */
export async function alternate(pairs: number, ours: () => Promise<Pair['ours']>, theirs: () => Promise<Pair['theirs']>): Promise<readonly Pair[]> {
  const done: Pair[] = [];
  for (let number = 0; number < pairs; number += 1) {
    if (number % 2 === 0) done.push({ ours: await ours(), theirs: await theirs() });
    else {
      const first = await theirs();
      done.push({ ours: await ours(), theirs: first });
    }
  }
  return done;
}
