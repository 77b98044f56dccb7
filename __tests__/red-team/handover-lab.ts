import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { unpack } from '../../src/adapters/files/unpack.ts';
import { verifyBundle, type Verified } from '../../src/adapters/files/verify-bundle.ts';
import { handoverText, type Handover } from '../../src/contract/handover.ts';
import { fileReference, sha, type Sha } from '../../src/contract/ids.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { chainRecord } from '../../src/core/chain.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { readJournal } from '../../src/core/replay.ts';
import { factsAt } from '../../src/core/summarise.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { UnchainedRecord } from '../../src/ports/bundle.ts';
import type { ArtifactStore, StoredArtifact } from '../../src/testkit/artifacts/artifact-store.ts';
import { defectsOf } from '../../src/testkit/demo/outcome.ts';
import { playOn } from '../../src/testkit/demo/play.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT } from '../e2e/stage.ts';
import { zip } from '../zip.ts';

/** What a job has left: every file of its zip by its name, and the records in its journal. */
export interface Left {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly records: readonly JournalRecord[];
}

/** What became of the run once a job published what was left. */
export interface Published {
  readonly status: string;
  readonly reason: string;
  /** Branches and pull requests besides those there were. */
  readonly pushed: readonly string[];
  readonly comments: readonly string[];
  readonly labels: readonly string[];
  readonly verified: Verified;
  /** What was uploaded besides what is handed over, each file by its name. */
  readonly uploaded: readonly { readonly name: string; readonly content: Buffer }[];
  readonly log: string;
}

/** A run that an honest gate let in and an honest machine executed, to be published as often as a test likes. */
export interface Lab {
  readonly gate: Handover;
  readonly github: GitHub;
  /** What the execute job truly left. */
  readonly left: Left;
  /** Publishes what a compromised machine has made of it: files, the bytes of a zip, or nothing. */
  readonly publish: (forged: ReadonlyMap<string, Buffer> | Buffer | null, meddle?: (stored: ArtifactStore) => void) => Promise<Published>;
  /** Runs git in a repository of the test that holds base and candidate tree. */
  readonly git: (args: readonly string[], stdin?: string | Buffer) => Buffer;
  readonly close: () => Promise<void>;
}

const SHIPPED = /^([^]*^jobs:\n)([^]*?)(^ {2}# Reads the change once more[^]*)$/m;

/** Plays gate and execute once, and keeps GitHub, the artifacts and the machine for the jobs that publish. */
export async function openLab(): Promise<Lab> {
  const folder = join(ROOT, '.runs', 'tests', `three-${randomBytes(6).toString('hex')}`);
  const scenario = SCENARIOS['three-jobs'];
  if (scenario === undefined) throw new Error('there is no story of three jobs');
  const ready = Promise.withResolvers<Omit<Lab, 'close'>>();
  const done = Promise.withResolvers<void>();
  const seen: { github: GitHub | null; stored: ArtifactStore | null } = { github: null, stored: null };
  const played = playOn(
    async (given: RunOptions) => {
      if (seen.github !== null) ready.resolve(await execute(given, folder, seen.github, () => seen.stored));
      await done.promise;
      return { jobs: [] };
    },
    scenario,
    { folder, action: ROOT, meanwhile: (github) => void (seen.github = github), onArtifactCall: (_, stored) => void (seen.stored = stored) },
  );
  played.catch(ready.reject);
  const lab = await ready.promise;
  return {
    ...lab,
    close: async () => {
      done.resolve();
      const { github, model } = await played;
      await rm(folder, { recursive: true, force: true });
      const defects = defectsOf({ github, model });
      if (defects.length > 0) throw new Error(defects.join('\n'));
    },
  };
}

async function execute(given: RunOptions, folder: string, github: GitHub, store: () => ArtifactStore | null): Promise<Omit<Lab, 'close'>> {
  const [, head = '', before = '', publishing = ''] = SHIPPED.exec(await readFile(given.workflowFile, 'utf8')) ?? [];
  const play = async (name: string, jobs: string) => {
    await writeFile(join(folder, `${name}.yml`), `${head}${jobs}`);
    return runWorkflow({ ...given, workflowFile: join(folder, `${name}.yml`), folder: join(folder, name) });
  };
  const { jobs } = await play('before', before);
  const text = jobs.find(({ id }) => id === 'gate')?.outputs['gate'] ?? '';
  const gate = handoverText.parse(text);
  const stored = store();
  const honest = stored?.get(`codex-handover-${gate.run}-execute-1`);
  if (stored === null || honest?.content === undefined) throw new Error('the execute job has left nothing');
  const left = await readLeft(honest.content);
  const git = await repositoryOf(github, folder, left);
  let count = 0;
  return {
    gate,
    github,
    left,
    git,
    publish: async (forged, meddle = () => undefined) => {
      replace(stored, honest, forged instanceof Map ? zipOf(forged) : Buffer.isBuffer(forged) ? forged : null);
      meddle(stored);
      const there = await pushedTo(github);
      count += 1;
      const result = await play(`publish-${count}`, publishing.replace(/^ {4}(?:needs|if): .*\n/gm, '').replaceAll('${{ needs.gate.outputs.gate }}', `'${text}'`));
      const outputs = result.jobs[0]?.steps.find(({ id, phase }) => id === 'codex' && phase === 'main')?.outputs ?? {};
      const { world } = github;
      return {
        status: outputs['status'] ?? 'NONE',
        reason: outputs['reason'] ?? 'none',
        pushed: (await pushedTo(github)).filter((one) => !there.includes(one)),
        comments: [...world.comments.values()].filter(({ login }) => login === world.self.login).map(({ body }) => body),
        labels: (world.issues.get(1)?.labels ?? []).map(({ name }) => name).filter((name) => name.startsWith('codex:')),
        verified: await verifyBundle(outputs['evidence-path'] ?? 'none', { steps: pipeline, digest: digestOf }, VERSION),
        uploaded: [...stored.values()].flatMap(({ name, content, finalized }) => (finalized && content !== undefined && !name.startsWith('codex-handover-') ? [{ name, content }] : [])),
        log: result.log,
      };
    },
  };
}

/** The service afterwards, as if the machine had uploaded this and nothing else. */
function replace(stored: ArtifactStore, honest: StoredArtifact, content: Buffer | null): void {
  for (const name of stored.keys()) if (!name.endsWith('-gate-1')) stored.delete(name);
  if (content !== null) stored.set(honest.name, { ...honest, content });
}

async function pushedTo({ world }: GitHub): Promise<readonly string[]> {
  const refs = (await world.repository.git(['for-each-ref', '--format=%(refname) %(objectname)'])).toString().trim().split('\n');
  return [...refs, ...[...world.issues.values()].flatMap(({ pull, number, title }) => (pull === null ? [] : [`#${number} ${title}`]))];
}

/** What lies in a zip that a job has left. */
export async function readLeft(bytes: Buffer): Promise<Left> {
  const folder = await mkdtemp(join(tmpdir(), 'codex-orchestrator-left-'));
  try {
    await writeFile(join(folder, 'zip'), bytes);
    await unpack(join(folder, 'zip'), () => join(folder, 'left'), { files: 1000, bytes: 2 ** 28 });
    const found = (await readdir(join(folder, 'left'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const files = new Map(await Promise.all(found.map(async (path) => [path.slice(folder.length + 6), await readFile(path)] as const)));
    return { files, records: readJournal(files.get('journal.jsonl')?.toString() ?? '').records };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function zipOf(files: ReadonlyMap<string, Buffer>): Buffer {
  return zip([...files].map(([name, content]) => ({ name, content })));
}

/** What a job has left with another journal, and other files beside it. */
export function withJournal({ files }: Left, records: readonly JournalRecord[], others: Readonly<Record<string, string | Buffer>> = {}): Map<string, Buffer> {
  const journal = records.map((record) => `${canonicalJson(record)}\n`).join('');
  return new Map([...files, ...Object.entries({ ...others, 'journal.jsonl': journal }).map(([path, content]) => [path, Buffer.from(content)] as const)]);
}

/** Chains altered records anew, as neatly as the tool itself would; their findings follow from their facts unless they are kept. */
export function forge(records: readonly JournalRecord[], alter: (record: JournalRecord, index: number) => Partial<UnchainedRecord>, findings: 'judged' | 'kept' = 'judged'): readonly JournalRecord[] {
  const made: JournalRecord[] = [];
  for (const [index, record] of records.entries()) {
    const { schema: _schema, run, sequence: _sequence, previous: _previous, digest: _digest, ...open } = record;
    const unchained: UnchainedRecord = { ...open, ...alter(record, index) };
    const altered = chainRecord(run, made.at(-1), unchained, digestOf);
    const { leave = [] } = pipeline.find(({ id }) => id === altered.phase) ?? {};
    made.push(findings === 'kept' ? altered : chainRecord(run, made.at(-1), { ...unchained, findings: [...evaluate(leave, factsAt([...made, altered], altered))] }, digestOf));
  }
  return made;
}

/** A file of the bundle as facts speak of it. */
export function referenceTo(path: string, content: string | Buffer) {
  return fileReference.parse({ path, bytes: Buffer.byteLength(content), sha256: digestOf(Buffer.from(content).toString('utf8')) });
}

/** The candidate tree with one file more or otherwise, and a pack of what it holds beyond the base. */
export function treeWith({ git, left }: Pick<Lab, 'git' | 'left'>, path: string, content: string): { readonly tree: Sha; readonly pack: Buffer } {
  const { change } = implementIn(left.records);
  const blob = git(['hash-object', '-w', '--stdin'], content).toString().trim();
  git(['read-tree', change.candidateTree]);
  git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
  const tree = sha.parse(git(['write-tree']).toString().trim());
  return { tree, pack: git(['pack-objects', '--revs', '--stdout', '-q'], `${tree}\n^${change.baseTree}\n`) };
}

/** The facts of the change in a journal. */
export function implementIn(records: readonly JournalRecord[]) {
  const found = records.flatMap((record) => (record.phase === 'implement' && record.outcome === 'completed' ? [record.facts] : [])).at(-1);
  if (found === undefined) throw new Error('the journal holds no change');
  return found;
}

async function repositoryOf({ world }: GitHub, folder: string, { files }: Left): Promise<Lab['git']> {
  const directory = join(folder, 'lab.git');
  const git: Lab['git'] = (args, stdin = '') => execFileSync('git', [`--git-dir=${directory}`, ...args], { input: stdin, env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: folder } });
  execFileSync('git', ['clone', '-q', '--bare', world.repository.directory, directory], { env: { PATH: process.env['PATH'] ?? '', HOME: folder } });
  git(['unpack-objects', '-q'], files.get('objects.pack'));
  return git;
}
