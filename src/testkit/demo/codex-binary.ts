import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The native Codex that npm installed beside the action; the demo downloads nothing. */
export function codexBinary(action: string): string {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  const triple = architecture === 'arm64' ? 'aarch64-unknown-linux-musl' : 'x86_64-unknown-linux-musl';
  const manifest = createRequire(join(action, 'package.json')).resolve(`@openai/codex-linux-${architecture}/package.json`);
  const binary = join(dirname(manifest), 'vendor', triple, 'bin/codex');
  if (!existsSync(binary)) throw new Error(`There is no Codex at ${binary}. Run npm ci on a Linux machine (x64 or arm64) first.`);
  return binary;
}
