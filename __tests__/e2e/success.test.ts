import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { manifest as manifestSchema } from '../../src/contract/manifest.ts';
import { selfDigest } from '../../src/core/build-manifest.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { pipeline } from '../../src/pipeline.ts';
import { play, type Played } from '../../src/testkit/demo/play.ts';
import { defectsOf, outcomeOf, type Outcome } from '../../src/testkit/demo/outcome.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT } from './stage.ts';

const rules = { steps: pipeline, digest: digestOf };
const folder = join(ROOT, '.runs', 'tests', 'e2e-success');
let played: Played;
let outcome: Outcome;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  const { success } = SCENARIOS;
  if (success === undefined) throw new Error('there is no story called success');
  played = await play(success, { folder, action: ROOT });
  outcome = outcomeOf(played, 0);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a labelled issue, on real parts', () => {
  it('ends in SUCCESS with every request valid by GitHub and every scripted answer asked for', () => {
    expect({ status: outcome.status, reason: outcome.reason, defects: defectsOf(played) }).toEqual({ status: 'SUCCESS', reason: 'run:success', defects: [] });
  });

  it('makes the step pass and removes everything of ours but the evidence', async () => {
    const [job] = played.result.jobs;
    expect(job?.steps.map(({ phase, conclusion }) => `${phase} ${conclusion}`)).toEqual(['main success', 'post success']);
    const temp = join(folder, 'runner/codex/home/runner/work/_temp');
    expect((await readdir(temp)).filter((name) => name.startsWith('codex-orchestrator'))).toEqual(['codex-orchestrator-evidence']);
  });

  it('opens a pull request that is no draft, from our branch to the base, with the verified tree', async () => {
    expect({ ...outcome.pullRequest, body: '' }).toEqual({
      number: 2,
      url: outcome.pullRequest?.url,
      title: 'Prices with single cents lose a zero',
      body: '',
      draft: false,
      head: 'codex/issue-1',
      base: 'main',
    });
    const { git } = played.github.world.repository;
    const show = async (what: string): Promise<string> => (await git(['show', what])).toString();
    expect(await show('codex/issue-1:src/price.mjs')).toContain("padStart(2, '0')");
    expect((await git(['diff', '--name-only', 'main', 'codex/issue-1'])).toString()).toBe('src/price.mjs\ntest/price.test.mjs\n');
    expect((await git(['rev-list', '--count', 'main..codex/issue-1'])).toString()).toBe('1\n');
  });

  it('says in the commit what it is for, with no trailer of anybody', async () => {
    const message = (await played.github.world.repository.git(['log', '-1', '--format=%B', 'codex/issue-1'])).toString().trim();
    expect(message.replace(/Run: \S+/, 'Run: <id>')).toBe('Prices with single cents lose a zero\n\nRefs #1\nRun: <id>');
  });

  it('writes the body of the pull request word for word', () => {
    expect(stable(outcome.pullRequest?.body ?? '')).toMatchSnapshot();
  });

  it('writes one comment, without code, and one status label in place of the trigger', () => {
    expect(stable(outcome.comment ?? '')).toMatchSnapshot();
    expect(outcome.comment).not.toMatch(/```/);
    expect([...played.github.world.comments.values()].length).toBe(1);
    expect(outcome.labels).toEqual(['codex:success']);
  });

  it('shows its end beside the commit it delivered', async () => {
    const head = (await played.github.world.repository.git(['rev-parse', 'codex/issue-1'])).toString().trim();
    expect(played.github.world.checkRuns).toMatchObject([{ name: 'codex-orchestrator', headSha: head, conclusion: 'success', title: '✅ SUCCESS: Every required command passed and every check held.' }]);
  });

  it('stays within thirty requests to GitHub, the check included, and says how many in log and summary', () => {
    const count = played.github.requests();
    process.stdout.write(`A run that succeeds asks GitHub ${count} times.\n`);
    expect(count).toBeLessThanOrEqual(30);
    expect(played.result.log).toContain(`Requests to GitHub: ${count}.`);
    expect(played.result.jobs[0]?.steps[0]?.summary ?? '').toContain(`Requests to GitHub: ${count}.`);
  });

  it('uploads the bundle as an artifact', () => {
    expect([...played.artifacts.stored.keys()].map((name) => name.replace(/\d{8}T\d{6}Z-[0-9a-f]{8}/, '<run>'))).toEqual([expect.stringMatching(/^codex-orchestrator-\d+-1-<run>$/)]);
  });

  it('shows in the job summary how it ended', () => {
    const summary = played.result.jobs[0]?.steps[0]?.summary ?? '';
    expect(summary.split('\n')[0]).toBe('# ✅ SUCCESS');
    expect(summary).toContain('| ✅ | `required-commands` | The required commands syntax, test passed. |');
  });

  it('gives the model neither key nor token', () => {
    const seen = played.model.requests.map(({ body }) => body).join('\n');
    expect(seen).not.toContain('sk-demo-0123456789');
    for (const token of played.github.tokens()) expect(seen).not.toContain(token);
  });
});

describe('the bundle of that run', () => {
  it('verifies offline, through the command line of dist, with its origin given', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli.js'), 'verify', outcome.evidence ?? '', '--manifest-sha256', outcome.manifestSha256 ?? '']);
    expect(stdout.split('\n')[0]).toBe('HOLDS: SUCCESS (run:success), as recorded: Every required command passed and every check held.');
  });

  it('holds the files the contract names', async () => {
    const files = (await readdir(outcome.evidence ?? '', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice((outcome.evidence ?? '').length + 1));
    expect(files.toSorted()).toEqual([
      'change.json',
      'change.patch',
      'codex/implement.events.jsonl',
      'codex/implement.prompt.md',
      'codex/implement.stderr.log',
      'codex/implement.tools.jsonl',
      'codex/implement.turn.json',
      'codex/plan.events.jsonl',
      'codex/plan.prompt.md',
      'codex/plan.stderr.log',
      'codex/plan.tools.jsonl',
      'codex/plan.turn.json',
      'journal.jsonl',
      'manifest.json',
      'plan.json',
      'setup/prepare.log',
      'summary.md',
      'telemetry.json',
      'verification/syntax.log',
      'verification/test.log',
    ]);
  });

  it('does not hold any more when one bit of any file is flipped, and says which file', async () => {
    const { files } = manifestSchema.parse(JSON.parse(await readFile(join(outcome.evidence ?? '', 'manifest.json'), 'utf8')));
    const copy = await copyOfBundle();
    for (const path of [...files.map((file) => file.path), 'manifest.json']) {
      const original = await readFile(join(copy, path));
      for (const offset of sampled(original.length)) {
        const flipped = Buffer.from(original);
        flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (offset % 8));
        await writeFile(join(copy, path), flipped);
        const { differences } = await verifyBundle(copy, rules, VERSION);
        expect(differences[0]?.file, `bit ${offset % 8} of byte ${offset} of ${path}`).toBe(path);
      }
      await writeFile(join(copy, path), original);
    }
    expect((await verifyBundle(copy, rules, VERSION)).differences).toEqual([]);
  }, 60_000);

  it('does not hold with a file too few, a file too many, or a link', async () => {
    const copy = await copyOfBundle();
    await writeFile(join(copy, 'extra.txt'), 'x');
    expect((await verifyBundle(copy, rules, VERSION)).differences).toEqual([{ file: 'extra.txt', what: 'the manifest does not list it' }]);
    await rm(join(copy, 'extra.txt'));
    await rm(join(copy, 'plan.json'));
    expect((await verifyBundle(copy, rules, VERSION)).differences).toEqual([{ file: 'plan.json', what: 'it is missing' }]);
  });

  it('does not hold when an exit code was changed and everything neatly hashed and chained again', async () => {
    const copy = await copyOfBundle();
    await forge(copy, (line) => line.replace(/"exitCode":0(?=,"id":"test")/, '"exitCode":1'));
    const { differences, recomputed } = await verifyBundle(copy, rules, VERSION);
    // A command that failed would have been mended, or a breaker have opened: neither is in the journal.
    expect(recomputed?.status).toBe('BLOCKED');
    expect(differences[0]).toEqual({ file: 'manifest.json', what: 'recorded SUCCESS (run:success), recomputed BLOCKED (tamper:records)' });
  });
});

/** What differs from run to run, replaced by what it is. */
function stable(text: string): string {
  return text
    .replaceAll(/\d{8}T\d{6}Z-[0-9a-f]{8}/g, '<run>')
    .replaceAll(/`[0-9a-f]{64}`/g, '`<sha256>`')
    .replaceAll(/`[0-9a-f]{40}`/g, '`<sha>`')
    .replaceAll(/http:\/\/github\.localhost:\d+/g, '<server>')
    .replaceAll(/actions\/runs\/\d+/g, 'actions/runs/<id>')
    .replaceAll(/\| \d+ (ms|s) \|/g, '| <time> |');
}

function sampled(length: number): readonly number[] {
  return [...new Set([0, 1, 7, length >> 2, length >> 1, length - 2, length - 1])].filter((offset) => offset >= 0 && offset < length);
}

async function copyOfBundle(): Promise<string> {
  const copy = join(folder, `copy-${Math.random().toString(36).slice(2)}`);
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await cp(outcome.evidence ?? '', copy, { recursive: true });
  return copy;
}

/** Changes facts in the journal, then hashes, chains and seals it all again, as somebody with our code would. */
async function forge(copy: string, change: (line: string) => string): Promise<void> {
  const lines = (await readFile(join(copy, 'journal.jsonl'), 'utf8')).trimEnd().split('\n').map(change);
  let previous = '0'.repeat(64);
  const chained = lines.map((line) => {
    const { digest: _, ...open } = { ...JSON.parse(line), previous };
    const digest = digestOf(canonicalJson(open));
    previous = digest;
    return canonicalJson({ ...open, digest });
  });
  const journal = `${chained.join('\n')}\n`;
  await writeFile(join(copy, 'journal.jsonl'), journal);
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  const files = manifest.files.map((file: { path: string }) => (file.path === 'journal.jsonl' ? { path: file.path, bytes: Buffer.byteLength(journal), sha256: digestOf(journal) } : file));
  const open = { ...manifest, files, journal: previous };
  await writeFile(join(copy, 'manifest.json'), canonicalJson({ ...open, self: selfDigest(open, digestOf) }));
}
