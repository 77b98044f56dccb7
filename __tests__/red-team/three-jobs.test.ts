import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { MODEL_KEY } from '../core/secrets/samples.ts';
import { changed } from '../facts.ts';
import { zip } from '../zip.ts';
import { forge, implementIn, openLab, readLeft, referenceTo, treeWith, withJournal, type Lab, type Published } from './handover-lab.ts';

let lab: Lab;
/** The run as it is published where the machine that executes has left nothing. */
let silent: Published;
beforeAll(async () => {
  lab = await openLab();
  silent = await lab.publish(null);
}, 240_000);
afterAll(() => lab.close(), 60_000);

/** How it ended, in words; and that it ended in one way only, told once, with nothing pushed and a bundle that verifies. */
function endOf({ status, reason, pushed, comments, labels, verified, uploaded }: Published): string {
  expect({ pushed, comments: comments.length, labels, differences: verified.differences, recomputed: verified.recomputed?.status, uploaded: uploaded.length }).toEqual({ pushed: [], comments: 1, labels: [`codex:${status.toLowerCase()}`], differences: [], recomputed: status, uploaded: 1 });
  expect(comments[0]).toContain(` ${status}`);
  expect(comments[0]).toContain(verified.manifestSha256);
  return `${status} ${reason}`;
}

/** The honest journal with another change: facts, `change.json` and the pack of a tree. */
function withChange(facts: Partial<ReturnType<typeof implementIn>['change']>, pack: Buffer, findings: 'judged' | 'kept' = 'judged'): Map<string, Buffer> {
  const implement = implementIn(lab.left.records);
  const change = { ...implement.change, ...facts };
  const { patch: _patch, secrets: _secrets, ...shown } = change;
  const text = `${canonicalJson(shown)}\n`;
  const records = forge(
    lab.left.records,
    (record) => {
      if (record.phase === 'implement') return { facts: { ...implement, change, file: referenceTo('change.json', text) } };
      if (record.phase === 'verify' && record.outcome === 'completed') return { facts: { ...record.facts, candidateTree: change.candidateTree } };
      return {};
    },
    findings,
  );
  return withJournal(lab.left, records, { 'change.json': text, 'objects.pack': pack });
}

const WORKFLOW = '.github/workflows/evil.yml';
const EVIL = 'on: push\njobs: {}\n';

describe('T-33: a machine that executes is compromised, and leaves', () => {
  it('nothing at all: FAILED run:lost', () => {
    expect(endOf(silent)).toBe('FAILED run:lost');
  });

  it('a zip that slips out of its folder', async () => {
    const slips = zip([{ name: 'journal.jsonl', content: lab.left.files.get('journal.jsonl') ?? '' }, { name: '../../../../x', content: 'evil' }]);
    expect(endOf(await lab.publish(slips))).toBe('BLOCKED tamper:handover');
  }, 240_000);

  it('a journal that begins with another actor, a looser policy and another base, chained anew as neatly as can be', async () => {
    const neat = forge(lab.left.records, (record) => {
      if (record.phase !== 'intake' || record.outcome !== 'completed' || record.facts.policy === null || record.facts.base === null) return {};
      const { policy, base } = record.facts;
      return { facts: { ...record.facts, actors: [{ login: 'mallory', level: 'admin', note: '' }], policy: { ...policy, values: { ...policy.values, limits: { ...policy.values.limits, files: 9999 } } }, base: { ...base, branch: 'release' } } };
    });
    expect(endOf(await lab.publish(withJournal(lab.left, neat)))).toBe('BLOCKED tamper:handover');
  }, 240_000);

  it('findings that pass where the facts fail', async () => {
    const { tree, pack } = treeWith(lab, WORKFLOW, EVIL);
    const forged = withChange({ candidateTree: tree, files: [changed(WORKFLOW), ...implementIn(lab.left.records).change.files] }, pack, 'kept');
    expect(endOf(await lab.publish(forged))).toBe('BLOCKED evidence:altered');
  }, 240_000);

  it('facts that hide a workflow file which the tree holds', async () => {
    const { tree, pack } = treeWith(lab, WORKFLOW, EVIL);
    expect(endOf(await lab.publish(withChange({ candidateTree: tree }, pack)))).toBe('BLOCKED tamper:tree');
  }, 240_000);

  it('a neat journal of a change of a workflow file, with findings that follow from it', async () => {
    const { tree, pack } = treeWith(lab, WORKFLOW, EVIL);
    expect(endOf(await lab.publish(withChange({ candidateTree: tree, files: [changed(WORKFLOW), ...implementIn(lab.left.records).change.files] }, pack)))).toBe('BLOCKED change:protected-path');
  }, 240_000);

  it('a secret in the tree that the facts of the search do not mention', async () => {
    const content = `export const key = '${MODEL_KEY}';\n`;
    const { tree, pack } = treeWith(lab, 'src/price.mjs', content);
    const { change } = implementIn(lab.left.records);
    const numbers = lab.git(['diff-tree', '-r', '--numstat', change.baseTree, tree, '--', 'src/price.mjs']).toString().split('\t');
    const blob = lab.git(['rev-parse', `${tree}:src/price.mjs`]).toString().trim();
    const files = change.files.map((file) => (file.path === 'src/price.mjs' ? ({ ...file, newSha: blob, addedLines: Number(numbers[0]), deletedLines: Number(numbers[1]), bytes: content.length } as typeof file) : file));
    const published = await lab.publish(withChange({ candidateTree: tree, files }, pack));
    expect(endOf(published)).toBe('BLOCKED tamper:tree');
    expect(published.comments[0]).toContain('looks like a secret');
  }, 240_000);

  it('a pack of objects that is garbage, one that lacks the tree, and none', async () => {
    const files = new Map(lab.left.files);
    expect(endOf(await lab.publish(files.set('objects.pack', Buffer.from('PACK garbage'))))).toBe('BLOCKED tamper:handover');
    const empty = lab.git(['pack-objects', '--stdout', '-q']);
    expect(endOf(await lab.publish(files.set('objects.pack', empty)))).toBe('FAILED git:broken');
    files.delete('objects.pack');
    expect(endOf(await lab.publish(files))).toBe('FAILED run:lost');
  }, 240_000);

  it('a bundle that claims to be closed already', async () => {
    const [bundle] = silent.uploaded;
    expect(endOf(await lab.publish(bundle?.content ?? Buffer.alloc(0)))).toBe('BLOCKED tamper:handover');
  }, 240_000);

  it('the record of a delivery that nobody made, with a pull request of somebody else', async () => {
    const { change } = implementIn(lab.left.records);
    const [last] = lab.left.records.slice(-1);
    if (last === undefined) throw new Error('there are records');
    const delivery = { branch: 'codex/issue-1', commit: change.baseCommit, tree: change.candidateTree, parents: [change.baseCommit], continued: null, leftAlone: null, pullRequest: { number: 666, url: 'https://evil.example/pull/666', draft: false, headSha: change.baseCommit }, refusal: null, differences: [], declined: [] };
    const report = forge([...lab.left.records, last], (_, index) => (index < lab.left.records.length ? {} : { phase: 'report', outcome: 'completed', fault: null, facts: { base: { now: change.baseCommit, outdated: [] }, delivery } }));
    const published = await lab.publish(withJournal(lab.left, report));
    expect(endOf(published)).toBe('BLOCKED tamper:handover');
    expect(published.comments[0]).not.toContain('evil.example');
  }, 240_000);

  it.each<[string, () => Map<string, Buffer>]>([
    ['a file that holds what looks like a secret', () => new Map(lab.left.files).set('codex/more.log', Buffer.from(`key ${MODEL_KEY}\n`))],
    ['a plan.json that does not follow from the journal', () => {
      const text = '{"summary":"Nothing."}\n';
      return withJournal(lab.left, forge(lab.left.records, (record) => (record.phase === 'plan' && record.outcome === 'completed' ? { facts: { ...record.facts, file: referenceTo('plan.json', text) } } : {})), { 'plan.json': text });
    }],
    ['a secret in its facts', () => withJournal(lab.left, forge(lab.left.records, (record) => (record.phase === 'plan' && record.outcome === 'completed' ? { facts: { ...record.facts, turn: { ...record.facts.turn, threadId: MODEL_KEY } } } : {})))],
  ])('%s, so that the bundle could not be closed once all is delivered', async (_, forged) => {
    expect(endOf(await lab.publish(forged()))).toBe('BLOCKED evidence:altered');
  }, 240_000);

  it('an artifact that has the name of the bundle', async () => {
    const foreseen = `codex-orchestrator-1-1-${lab.gate.run}`;
    const planted = Buffer.from('planted');
    const published = await lab.publish(null, (stored) => {
      const [like] = stored.values();
      if (like !== undefined) for (const one of [foreseen, `${foreseen}-2`, ...silent.uploaded.map(({ name }) => name)]) stored.set(one, { ...like, id: 90, name: one, content: planted });
    });
    const ours = published.uploaded.filter(({ content }) => !content.equals(planted));
    expect(ours.length).toBe(1);
    expect((await readLeft(ours[0]?.content ?? Buffer.alloc(0))).records.at(-1)?.phase).toBe('report');
  }, 240_000);

  it('words for the people who read the comment, in the place of a fault', async () => {
    const words = '@octocat [look](https://evil.example) <img src=x> #1';
    const broken = forge(lab.left.records.slice(0, 3), ({ phase }) => (phase === 'plan' ? { outcome: 'broken', facts: null, fault: { code: 'codex:failed', message: words } } : {}));
    const published = await lab.publish(withJournal(lab.left, broken));
    expect(endOf(published)).toBe('FAILED codex:failed');
    expect(published.comments[0]).not.toMatch(/(?<!`)@octocat|\]\(https:\/\/evil|<img/);
  }, 240_000);
});

describe('an honest machine', () => {
  it('is published by the very job that refused all this', async () => {
    const { status, pushed, comments, verified, labels } = await lab.publish(new Map(lab.left.files));
    expect([status, pushed.length, comments.length, labels, verified.differences]).toEqual(['SUCCESS', 2, 1, ['codex:success'], []]);
  }, 240_000);
});
