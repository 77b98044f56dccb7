import { execFile } from 'node:child_process';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { digestOfFile } from '../../src/adapters/files/digest.ts';
import { codexBinary } from '../../src/testkit/demo/codex-binary.ts';
import { alternate, type Bench } from '../bench.ts';
import { measure } from '../measure.ts';
import type { Captured } from './captor.ts';

const ROOT = join(import.meta.dirname, '../..');
const GIBIBYTE = 2 ** 30;
const BLOCK_BYTES = 8 * 2 ** 20;

/** The same bytes, out of the same page cache, through a pipe, to the same disk and flushed to it. */
const BARE = '/usr/bin/cat "$1" | /usr/bin/cat >"$2" && /usr/bin/sync "$2"';

/** What it costs that every byte a command writes is kept: through the sandbox, counted, digested, searched, flushed. */
export const capture: Bench = {
  title: '1 GiB of output captured through the sandbox, against `cat >file` of the same pipe',
  bar: 'at most 2 × the wall time (half the speed), at most 150 MiB, byte for byte',
  mostWallRatio: 2,
  mostPeakBytes: 150 * 2 ** 20,
  pairs: 11,
  run: async (folder, pairs) => {
    const workspace = join(folder, 'work', 'workspace');
    const source = join(workspace, 'source.log');
    await mkdir(workspace, { recursive: true });
    await writeLog(source);
    const digest = await digestOfFile(source);
    const peaks: number[] = [];
    const ours = async () => {
      const captured = await captureOnce(folder, workspace);
      if (captured.sha256 !== digest || captured.bytes !== GIBIBYTE) throw new Error(`What was captured is not what was written: ${captured.bytes} bytes, SHA-256 ${captured.sha256}, for ${GIBIBYTE} bytes, ${digest}.`);
      peaks.push(captured.peakBytes);
      return captured.cost;
    };
    const theirs = async () => {
      const target = join(folder, 'copy');
      const cost = await measure({ script: BARE, args: [source, target], env: {}, log: join(folder, 'log'), cwd: folder });
      if ((await digestOfFile(target)) !== digest) throw new Error('cat did not copy what was written');
      await rm(target);
      return cost;
    };
    return { pairs: await alternate(pairs, ours, theirs), peakBytes: Math.max(...peaks) };
  },
};

/** A process of its own, so that its peak memory is that of one capture. */
async function captureOnce(folder: string, workspace: string): Promise<Captured> {
  const evidence = join(folder, 'evidence');
  const bwrap = join(codexBinary(ROOT), '../../codex-resources/bwrap');
  const answer = join(folder, 'captured.json');
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'captor.ts'), JSON.stringify({ workspace, evidence, bwrap, answer, limitBytes: 2 * GIBIBYTE })], { maxBuffer: 2 ** 26 });
  const captured: Captured = JSON.parse(await readFile(answer, 'utf8'));
  await rm(evidence, { recursive: true, force: true });
  return captured;
}

/** Lines as test runners write them: text that a search for secrets has to look at, not one letter repeated. */
async function writeLog(path: string): Promise<void> {
  const lines: string[] = [];
  for (let bytes = 0, number = 0; bytes < BLOCK_BYTES; number += 1) {
    const line = `2026-11-21T12:${String(number % 60).padStart(2, '0')}:07.${String((number * 7919) % 1000).padStart(3, '0')}Z [worker-${number % 4}] ok ${number} - formats prices of ${(number * 104_729) % 99_991} cents (${(number * 31) % 97} ms)\n`;
    lines.push(line);
    bytes += line.length;
  }
  const block = Buffer.from(lines.join('')).subarray(0, BLOCK_BYTES);
  const file = await open(path, 'wx');
  for (let written = 0; written < GIBIBYTE; written += block.length) await file.writeFile(block);
  await file.sync();
  await file.close();
}
