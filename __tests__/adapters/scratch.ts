import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../../.runs');

/** A folder of its own for one test, gone when the test has ended. */
export function scratch(): string {
  mkdirSync(ROOT, { recursive: true });
  const folder = realpathSync(mkdtempSync(join(ROOT, 'test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
