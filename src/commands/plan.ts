import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { systemClock } from '../adapters/clock.ts';
import { digestOf } from '../adapters/files/digest.ts';
import { repositoryRoot } from '../adapters/files/pack-folders.ts';
import { readText } from '../adapters/files/read-text.ts';
import { changedPaths } from '../adapters/git/changed-paths.ts';
import { findProgram } from '../adapters/process/find-program.ts';
import type { Sha256 } from '../contract/ids.ts';
import { inWords } from '../contract/in-words.ts';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { PACK_PULL_FIELDS, packPulls, type DeliveredPack } from '../contract/pack-pull.ts';
import { readWish, type PackWish } from '../contract/pack-wish.ts';
import { isFault } from '../core/fault.ts';
import { inertText } from '../core/inert.ts';
import { parseJson } from '../contract/parse-json.ts';
import { deliveredPacks } from '../packs/delivered-packs.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import type { ReadPack } from '../packs/read-pack.ts';
import { selectPacks, type Candidate, type Selection } from '../packs/select.ts';
import { isTouched } from '../packs/touched.ts';
import { loadPacks } from './pack-files.ts';
import { matrixOf, refusedPacks, whyNoMatrix } from './plan-report.ts';
import { complain, problemsText } from './problems-text.ts';
import { searchPath } from './surroundings.ts';

const USAGE = `Usage: codex-orchestrator plan [--packs GLOB]… [--changed BASE..HEAD] [--label NAME]… [--priority P] [--older-than DAYS] [--limit N] [--shard N] [--pulls FILE] [--json]`;

const NO_PULLS = `Nobody said which pull requests there are: what was delivered is not left out, and packs that wait for others are held back.
Give --pulls FILE with what this prints: gh pr list --state all --limit 1000 --json ${PACK_PULL_FIELDS.join(',')}`;

/** `plan`: says which packs of a checkout would be run now, and why the others would not. Answers 0 planned, 1 when a pack that is asked for is refused or no matrix can be made, 2 wrong usage, 3 could not be looked at. */
export async function planCommand(args: readonly string[], env: Environment, cwd: string = process.cwd(), today: string = systemClock.now().slice(0, 10)): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const [delivered, changed] = [await readPulls(asked.pulls), await readChanged(asked.range, env, cwd)];
  for (const answer of [delivered, changed]) if (typeof answer === 'string') return complain(3, answer);
  const merged = new Set((delivered instanceof Array ? delivered : []).flatMap(({ id, state }) => (state === 'merged' ? [id] : [])));
  const found = readCandidates(asked, changed instanceof Array ? changed : null, merged, cwd);
  if (typeof found === 'string') return complain(3, found);
  const selection = selectPacks({ candidates: found.candidates, delivered: typeof delivered === 'string' ? null : delivered, wish: asked.wish, today });
  const refusal = whyNoMatrix(selection, { shard: (number) => `--shard ${number}`, limit: '--limit' });
  if (refusal !== null) return complain(1, refusal);
  const refused = refusedPacks(found.packs, selection.held);
  const notes = delivered === null ? [NO_PULLS] : [];
  process.stdout.write(asked.json ? `${JSON.stringify({ matrix: matrixOf(selection), held: selection.held, others: selection.others, shards: selection.shards, refused: refused.map(({ path, problems }) => ({ path, problems })), notes })}\n` : text(selection, refused, notes));
  return refused.length === 0 ? 0 : 1;
}

interface Asked {
  readonly globs: readonly string[];
  readonly range: string | null;
  readonly wish: PackWish;
  readonly pulls: string | null;
  readonly json: boolean;
}

function read(args: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { packs: list, label: list, changed: text, priority: text, 'older-than': text, limit: text, shard: text, pulls: text, json: { type: 'boolean', default: false } } });
    if (positionals.length > 0) return `plan knows no ${JSON.stringify(positionals[0])}; packs are named by --packs.`;
    const numbers = (['priority', 'older-than', 'limit', 'shard'] as const).flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name]}`]));
    const wish = readWish([...(values.label ?? []).map((label) => `label=${label}`), ...numbers]);
    if ('flaw' in wish) return `--${wish.flaw}.`;
    return { globs: values.packs ?? [], range: values.changed ?? null, wish, pulls: values.pulls ?? null, json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** The packs that pull requests deliver; null where no file is named, a sentence where it cannot be used. */
async function readPulls(file: string | null): Promise<readonly DeliveredPack[] | string | null> {
  if (file === null) return null;
  const said = await readText(file);
  if (said === null) return `there is no file ${file}, or it may not be read.`;
  const pulls = packPulls.safeParse(parseJson(said), { error: inWords });
  if (pulls.success) return deliveredPacks(pulls.data);
  const [issue] = pulls.error.issues;
  return `${file} is no list of pull requests: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')} ${issue?.message ?? ''}. It wants what gh pr list --json ${PACK_PULL_FIELDS.join(',')} prints.`;
}

/** The paths that differ, null where nobody asks for it, a sentence where git cannot say. */
async function readChanged(range: string | null, env: Environment, cwd: string): Promise<readonly string[] | string | null> {
  if (range === null) return null;
  const git = await findProgram('git', searchPath(env));
  if (git === null) return 'no program git is on the PATH, which --changed needs.';
  try {
    const answer = await changedPaths(git, repositoryRoot(cwd, cwd), range);
    return 'paths' in answer ? answer.paths : `git cannot compare ${range}: ${answer.complaint}.`;
  } catch (thrown) {
    if (isFault(thrown)) return thrown.message;
    throw thrown;
  }
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly packs: readonly ReadPack[];
}

/** The packs that are asked for, and those beside them that others may wait for. */
function readCandidates({ globs }: Asked, changed: readonly string[] | null, merged: ReadonlySet<string>, cwd: string): Found | string {
  const known = new Map<string, { readonly sha256: Sha256; readonly isNamed: boolean }>();
  const usual = relative(cwd, resolve(repositoryRoot(cwd, cwd), PACKS_FOLDER)).split(sep).join('/') || '.';
  const loaded = loadPacks(globs.length === 0 ? [usual] : globs, cwd, { besides: true, known: (id) => merged.has(id), seen: (path, files, isNamed) => void known.set(path, { sha256: packSha256(files, digestOf), isNamed }) });
  if (!loaded.known) return loaded.why;
  const candidates = loaded.packs.flatMap(({ path, pack }) => {
    const about = known.get(path);
    return about === undefined ? [] : [{ path, pack, sha256: about.sha256, wanted: about.isNamed && (changed === null || isTouched(path, changed)) }];
  });
  return { candidates, packs: loaded.packs };
}

function text(selection: Selection, refused: readonly ReadPack[], notes: readonly string[]): string {
  const { selected, held, others } = selection;
  const count = (number: number): string => (number === 1 ? 'One pack is' : `${number === 0 ? 'No' : number} packs are`);
  return [
    `${count(selected.length)} selected.\n`,
    ...(selected.length === 0 ? [] : [`${JSON.stringify(matrixOf(selection))}\n`]),
    ...(held.length === 0 ? [] : [`\n${count(held.length)} held back:\n`, columns(held.map(({ id, why }) => [id, why]))]),
    ...(others === 0 ? [] : [`\n${count(others)} not asked for.\n`]),
    ...(refused.length === 0 ? [] : [`\n${problemsText(refused.flatMap(({ problems }) => problems))}`]),
    ...notes.map((note) => `\n${note}\n`),
  ].join('');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([id]) => id.length));
  return rows.map(([id, why]) => `  ${inertText(id.padEnd(width))}  ${inertText(why)}\n`).join('');
}
