import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codexBinary } from '../../src/testkit/demo/codex-binary.ts';
import { spawnSync } from 'node:child_process';
import { goTool } from '../tools/install.ts';

const ROOT = join(import.meta.dirname, '../..');

process.exitCode = await main(process.argv.slice(2));

/** Runs the tests that need act, in a network that holds nothing but loopback. What is missing is named, and is no success. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const act = await goTool('act');
    const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
    const bwrap = join(codexBinary(ROOT), '../../codex-resources/bwrap');
    const { status, signal, error } = spawnSync(bwrap, ['--dev-bind', '/', '/', '--unshare-net', '--die-with-parent', '--', process.execPath, vitest, 'run', '__tests__/act', ...args], {
      cwd: ROOT,
      env: { ...process.env, ACT_BINARY: act },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== null) return status;
    throw new Error(`the tests ended with ${error?.message ?? signal ?? 'nothing said'}`);
  } catch (thrown) {
    process.stderr.write(`test:act: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    return 1;
  }
}
