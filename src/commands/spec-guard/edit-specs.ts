import { chmod, lstat, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { digestOf } from '../../adapters/files/digest.ts';
import type { Checkout } from '../../adapters/git/checkout.ts';
import { readPlain } from '../../adapters/git/read-plain.ts';
import type { Pin } from '../../contract/spec.ts';
import type { SpecsPolicy } from '../../contract/spec-policy.ts';
import { decodeUtf8 } from '../../documents/decode-utf8.ts';
import type { SpecTree } from '../../ports/spec-tree.ts';
import { pinSpec } from '../../specs/pin-spec.ts';
import { readSpec } from '../../specs/read-spec.ts';
import { specPaths } from '../../specs/spec-paths.ts';
import { touchSpec } from '../../specs/touch-spec.ts';
import { complain, inertLines } from '../problems-text.ts';
import { pinsNow } from './pins-now.ts';

/** A larger spec is not read by the guard either. Bytes. */
const MOST_BYTES = 1024 * 1024;

/** What is to be written into which specs. */
export interface SpecEdits {
  readonly touch: boolean;
  readonly pin: boolean;
  /** Paths from the folder where the command was called. */
  readonly specs: readonly string[];
  readonly checkout: Checkout;
  readonly tree: SpecTree;
  readonly policy: SpecsPolicy;
  readonly today: string;
  readonly isDry: boolean;
  readonly cwd: string;
}

/** Writes reviews and pins into specs, or says what would be written; a spec that cannot be edited stays as it is. Answers 0 when all were written, 1 when one was not. */
export async function editSpecs(edits: SpecEdits): Promise<number> {
  const { checkout, cwd, specs, isDry } = edits;
  let code = 0;
  for (const path of new Set(specs.map((named) => relative(checkout.root, resolve(cwd, named)).split(sep).join('/')))) {
    const edited = await edit(path, edits);
    const flaw = 'flaw' in edited ? edited.flaw : isDry || edited.text === edited.was ? null : await replaceFile(join(checkout.root, path), edited.text);
    if (flaw !== null) code = complain(1, `${path} is left as it is: ${flaw}.`);
    else if ('text' in edited) process.stdout.write(inertLines(changesText(path, edited, isDry)));
  }
  return code;
}

interface Edited {
  readonly was: string;
  readonly text: string;
}

async function edit(path: string, { touch, pin, tree, checkout, policy, today }: SpecEdits): Promise<Edited | { readonly flaw: string }> {
  if (!tree.files.has(path)) return { flaw: 'there is no such file in the checkout' };
  if (!specPaths(policy)(path)) return { flaw: `it is no spec; \`specs.paths\` of the policy says where they are: ${policy.paths.join(', ')}` };
  // As it is on the disk: git may hold it with other line ends.
  const content = readPlain(join(checkout.root, path), (size) => size <= MOST_BYTES);
  if (content === null) return { flaw: 'it is a link, larger than 1 MiB, or may not be read' };
  const { text: was, broken } = decodeUtf8(content);
  if (broken !== null) return { flaw: `line ${broken.line} is no UTF-8` };
  const touched = touch ? touchSpec(was, today) : { text: was };
  if ('flaw' in touched || !pin) return 'flaw' in touched ? touched : { was, text: touched.text };
  const pins: readonly Pin[] | string = await pinsNow(readSpec({ path, content }, policy, today), tree, checkout, digestOf);
  if (typeof pins === 'string') return { flaw: pins };
  const pinned = pinSpec(touched.text, pins);
  return 'flaw' in pinned ? pinned : { was, text: pinned.text };
}

/** The lines that differ, as far as lines can be told apart by what they hold. */
function changesText(path: string, { was, text }: Edited, isDry: boolean): string {
  const [old, now] = [was.split('\n'), text.split('\n')];
  const [before, after] = [new Set(old), new Set(now)];
  const [gone, come] = [old.filter((line) => !after.has(line)), now.flatMap((line, index) => (before.has(line) ? [] : [`  ${index + 1}: + ${line.trimEnd()}`]))];
  if (gone.length === 0 && come.length === 0) return `${path}: nothing to change`;
  return [`${path}:${isDry ? ' would become' : ''}`, ...gone.map((line) => `  - ${line.trimEnd()}`), ...come].join('\n');
}

/** In one step, so that nobody finds half a file. A sentence where the disk refuses it. */
async function replaceFile(path: string, text: string): Promise<string | null> {
  const beside = `${path}.${process.pid}.tmp`;
  // Whatever else has that name is somebody's own.
  let isOurs = false;
  try {
    const { mode } = await lstat(path);
    await writeFile(beside, text, { flag: 'wx', mode: 0o600 });
    isOurs = true;
    await chmod(beside, mode & 0o7777);
    await rename(beside, path);
    return null;
  } catch (thrown) {
    if (isOurs) await rm(beside, { force: true });
    return `it could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}
