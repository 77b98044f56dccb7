import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, linkSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { chainRecord } from '../../src/core/chain.ts';
import { readJournal } from '../../src/core/replay.ts';
import { evidenceIn, strike, untilPost, type Moment } from './stage.ts';

/** What somebody does to the evidence between a kill and the post step; the answer undoes what a folder cannot be copied over. */
type Deed = (evidence: string) => void | Promise<() => void>;

/** Writes the journal anew with a change in it, and every digest of the chain made to fit. */
function rechain(evidence: string, change: (record: JournalRecord) => Omit<JournalRecord, 'digest' | 'previous'>): void {
  const path = join(evidence, 'journal.jsonl');
  const chained: JournalRecord[] = [];
  for (const record of readJournal(readFileSync(path, 'utf8')).records) {
    const { schema: _, run, sequence: _sequence, ...open } = change(record);
    chained.push(chainRecord(run, chained.at(-1), open, digestOf));
  }
  writeFileSync(path, chained.map((record) => `${canonicalJson(record)}\n`).join(''));
}

/** Only root may make a device, and not in every container. */
function makesDevices(): boolean {
  const path = join(tmpdir(), `device-${randomUUID()}`);
  const { status } = spawnSync('/usr/bin/mknod', [path, 'c', '1', '5']);
  rmSync(path, { force: true });
  return status === 0;
}

const PLANTS: readonly (readonly [string, Deed])[] = [
  ['a symbolic link to a file', (evidence) => symlinkSync('/etc/hostname', join(evidence, 'planted'))],
  ['a symbolic link to a folder', (evidence) => symlinkSync('/etc', join(evidence, 'codex/planted'))],
  ['a hard link', (evidence) => linkSync(join(evidence, '../../../outside'), join(evidence, 'planted'))],
  ['a FIFO', (evidence) => void execFileSync('/usr/bin/mkfifo', [join(evidence, 'planted')])],
  ['a socket', async (evidence) => {
    const server = createServer();
    const folder = openSync(evidence, 'r');
    // The path of a socket may be no longer than 107 bytes.
    await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(`/proc/self/fd/${folder}/planted`, resolve); });
    closeSync(folder);
    return () => void server.close();
  }],
  ...(makesDevices() ? [['a device', (evidence: string) => void execFileSync('/usr/bin/mknod', [join(evidence, 'planted'), 'c', '1', '5'])] as const] : []),
];

const ALTERATIONS: readonly (readonly [string, Deed, string])[] = [
  ['the change', (evidence) => appendFileSync(join(evidence, 'change.patch'), '\n'), 'is not what the journal of the run says it is'],
  ['a record', (evidence) => writeFileSync(join(evidence, 'journal.jsonl'), readFileSync(join(evidence, 'journal.jsonl'), 'utf8').replace('"exitCode":0', '"exitCode":1')), 'does not have the digest it states'],
  [
    'a record, with a chain that fits again',
    (evidence) => rechain(evidence, (record) => (record.phase !== 'verify' || record.facts === null ? record : JSON.parse(JSON.stringify(record).replaceAll('"exitCode":0', '"exitCode":1')))),
    'the findings of verify do not follow from its facts',
  ],
];

/** Has each of some deeds follow a kill at a moment, each on a copy of its own; answers what the post steps said, and what is there in the end. */
async function afterDeeds(moment: Moment, deeds: readonly Deed[]) {
  const said: string[] = [];
  const ended = await strike(moment, 'kill', {
    stage: { action: await untilPost() },
    afterwards: async (folder, _github, { post }) => {
      const evidence = evidenceIn(folder);
      const temp = join(evidence, '../../..');
      writeFileSync(join(temp, 'outside'), 'what lies outside the bundle');
      execFileSync('/bin/cp', ['-a', temp, join(folder, 'kept')]);
      for (const deed of deeds) {
        execFileSync('/bin/rm', ['-rf', temp]);
        execFileSync('/bin/cp', ['-a', join(folder, 'kept'), temp]);
        const undo = await deed(evidence);
        const { code, log } = await post();
        said.push(`${code} ${/^.*(?:BLOCKED|SUCCESS|PARTIAL|FAILED) \(.*$/m.exec(log)?.[0] ?? log}`);
        undo?.();
      }
    },
  });
  const { labels, pulls, commits, comments, artifacts } = ended;
  return { said, left: { labels: labels.filter((name) => name.startsWith('codex:')), pulls, commits, comments: comments.length, artifacts: artifacts.log.length } };
}

/** No branch, no pull request, not one request to the artifact service; the issue says so. */
const REFUSED = { labels: ['codex:blocked'], pulls: [], commits: 0, comments: 1, artifacts: 0 };

it(`a killed run in whose evidence somebody plants ${PLANTS.map(([what]) => what).join(', ')} is BLOCKED evidence:foreign-file: nothing is delivered, nothing uploaded`, async () => {
  const { said, left } = await afterDeeds({ after: 'record', count: 5 }, PLANTS.map(([, deed]) => deed));
  expect(said).toEqual(PLANTS.map(() => expect.stringMatching(/^1 .*BLOCKED \(evidence:foreign-file\): ".*planted" in the evidence folder is no plain file of ours\./)));
  expect(left).toEqual(REFUSED);
}, 120_000);

it(`a run that is killed in its delivery, and in whose evidence somebody changes ${ALTERATIONS.map(([what]) => what).join('; ')}, is BLOCKED evidence:altered and not delivered`, async () => {
  const { said, left } = await afterDeeds({ after: 'request', operation: 'git/create-commit' }, ALTERATIONS.map(([, deed]) => deed));
  expect(said).toEqual(ALTERATIONS.map(([, , why]) => expect.stringMatching(new RegExp(`^1 .*BLOCKED \\(evidence:altered\\): .*${why}`))));
  expect(left).toEqual(REFUSED);
}, 120_000);
