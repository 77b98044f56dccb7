import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Cost } from './statistics.ts';

/** What is measured: a script of ours for bash, its arguments, and the whole environment. */
export interface Measure {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A file that receives what the script writes, for when it fails; what it cost is written beside it. */
  readonly log: string;
  readonly cwd: string;
}

/**
 * Node cannot ask what its children cost (`wait4`), so bash does: it takes the time before and after the script, and
 * `times` tells the CPU time of its children and of theirs, which bash's own start is no part of.
 */
const FRAME = `started=$EPOCHREALTIME
( eval "$0" )
code=$?
ended=$EPOCHREALTIME
printf '%s %s\\n' "$started" "$ended" >&3
times >&3
exit $code`;

/** Runs a script and says what it cost; rejects when it does not end with 0. Processes nobody waited for are not counted. */
export async function measure({ script, args, env, log, cwd }: Measure): Promise<Cost> {
  const [output, told] = [openSync(log, 'w'), openSync(`${log}.cost`, 'w')];
  try {
    const child = spawn('/bin/bash', ['-c', FRAME, script, ...args], { cwd, env: { ...env, LC_ALL: 'C' }, stdio: ['ignore', output, output, told] });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    if (code !== 0) throw new Error(`A measured script ended with ${code ?? 'a signal'}; what it said is in ${log}.`);
  } finally {
    closeSync(output);
    closeSync(told);
  }
  return readCost(readFileSync(`${log}.cost`, 'utf8'));
}

/** Reads two times since the epoch in seconds, and the two lines of `times`: bash itself, then its children. */
export function readCost(told: string): Cost {
  const [wall = '', , children = ''] = told.trim().split('\n');
  const [started, ended] = wall.split(' ').map(Number);
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
  if (started === undefined || ended === undefined || !(ended > started) || cpu.length !== 2) throw new Error(`bash did not tell what it cost: ${JSON.stringify(told)}`);
  return { wall: ended - started, cpu: cpu.reduce((sum, one) => sum + one, 0) };
}
