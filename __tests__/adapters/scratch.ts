import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const BESIDE = join(import.meta.dirname, '../../.runs');

// A sandbox has a /tmp and a /var/tmp of its own, so that a folder below them would be told from others by less.
const ROOT = /^\/(?:var\/)?tmp\//.test(BESIDE) ? join(homedir(), '.cache', 'codex-orchestrator-tests') : BESIDE;

/** A folder of its own for one test, gone when the test has ended. */
export function scratch(): string {
  mkdirSync(ROOT, { recursive: true });
  const folder = realpathSync(mkdtempSync(join(ROOT, 'test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
