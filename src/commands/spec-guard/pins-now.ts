import type { Checkout } from '../../adapters/git/checkout.ts';
import { sha, sha256 } from '../../contract/ids.ts';
import type { Pin } from '../../contract/spec.ts';
import type { SpecTree } from '../../ports/spec-tree.ts';
import type { ReadSpec } from '../../specs/read-spec.ts';
import { coveredBy } from '../../specs/spec-paths.ts';

/** More files than that are not pinned one by one. */
const MOST_PINS = 200;

const MOST_BYTES = 64 * 1024 * 1024;

/** What the pins of a spec have to be now: those it has, brought up to date, and where it has none one for each file that it covers. A sentence where they cannot be made. */
export async function pinsNow(spec: ReadSpec, tree: SpecTree, checkout: Checkout, digest: (content: Uint8Array) => string): Promise<readonly Pin[] | string> {
  const there = spec.pins.map(({ pin }) => pin);
  const byCommit = there.filter((pin) => 'commit' in pin);
  const paths = there.length > 0 ? there.flatMap((pin) => ('sha256' in pin ? [pin.path] : [])) : covered(spec, tree);
  if (typeof paths === 'string') return paths;
  const contents = await tree.read(paths, MOST_BYTES);
  const missing = paths.find((path) => !contents.has(path));
  if (missing !== undefined) return `it pins ${missing}, which is no file that can be read; say in the spec what became of it, and remove that pin`;
  const ofFiles = paths.map((path): Pin => ({ path, sha256: sha256.parse(digest(contents.get(path) ?? new Uint8Array())) }));
  const ofCommits = byCommit.length === 0 ? [] : await atHead(byCommit, spec, tree, checkout);
  return typeof ofCommits === 'string' ? ofCommits : [...ofFiles, ...ofCommits];
}

function covered(spec: ReadSpec, tree: SpecTree): readonly string[] | string {
  if (spec.covers.length === 0) return 'it neither pins files nor says in `covers` which it describes';
  const matches = coveredBy(spec.covers);
  const paths = [...tree.files].flatMap(([path, { mode }]) => (mode.startsWith('100') && path !== spec.path && matches(path) ? [path] : [])).toSorted();
  if (paths.length === 0) return 'no file is there of those that its `covers` names';
  return paths.length <= MOST_PINS ? paths : `its \`covers\` names ${paths.length} files, and at most ${MOST_PINS} are pinned one by one; write \`pins: [{commit: …}]\` with a commit, which pins all that it covers`;
}

/** A commit pins what is committed, so that what is not cannot be pinned by it. */
async function atHead(pins: readonly Pin[], spec: ReadSpec, tree: SpecTree, checkout: Checkout): Promise<readonly Pin[] | string> {
  const head = sha.parse((await checkout.run({ args: ['rev-parse', '--verify', 'HEAD'] })).toString('latin1').trim());
  const moved = (await tree.movedSince([head])).get(head) ?? [];
  const covers = coveredBy(spec.covers);
  const open = moved.find((path) => pins.some((pin) => (pin.path === null ? covers(path) : pin.path === path)));
  if (open !== undefined) return `it pins by a commit, and ${open} differs from HEAD; commit that first`;
  return pins.map(({ path }): Pin => ({ path, commit: head }));
}
