import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it('turns what a library prints into debug lines, and leaves what others print meanwhile', async () => {
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL('print-hushed.ts', import.meta.url))], { timeout: 60_000 });
  expect(stdout).toBe(`before
::debug::one
::debug::a 100%25
::warning::kept
ours
::debug::late
after
`);
});
