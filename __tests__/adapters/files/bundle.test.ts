import { appendFileSync, existsSync, linkSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBundle, reopenBundle, type BundleOptions, type OpenBundle } from '../../../src/adapters/files/bundle.ts';
import { digestOf } from '../../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../../src/adapters/files/verify-bundle.ts';
import { PHASES, type PhaseId } from '../../../src/contract/facts.ts';
import { runId } from '../../../src/contract/ids.ts';
import type { JournalRecord } from '../../../src/contract/record.ts';
import { decide } from '../../../src/core/decide.ts';
import { finding, RUN } from '../../facts.ts';
import { scratch } from '../scratch.ts';

const steps = PHASES.map((id) => ({ id, leave: [] }));

function options(): BundleOptions {
  return { folder: join(scratch(), 'run'), run: RUN, version: '0.1.0', rules: { steps } };
}

/** Writes the records of a run that broke in its first phase, from one phase on. */
async function write({ bundle }: OpenBundle, phases: readonly PhaseId[]): Promise<readonly JournalRecord[]> {
  const records: JournalRecord[] = [];
  for (const phase of phases) {
    const open = { phase, round: 1, startedAt: '2026-11-21T10:00:00.000Z', endedAt: '2026-11-21T10:00:01.000Z', findings: [] };
    if (phase === 'intake') records.push(await bundle.append({ ...open, outcome: 'broken', facts: null, fault: { code: 'run:lost', message: 'Gone.' } }));
    else if (phase === 'report') records.push(await bundle.append({ ...open, outcome: 'completed', facts: { delivery: null }, fault: null }));
    else records.push(await bundle.append({ ...open, outcome: 'not-run', facts: null, fault: null }));
  }
  return records;
}

/** What a process leaves that dies after two phases. */
async function dead(): Promise<BundleOptions> {
  const begun = options();
  const open = await createBundle(begun);
  await open.evidence.writeFile('setup/prepare.log', 'ready\n');
  await write(open, ['intake', 'prepare']);
  return begun;
}

async function closed(): Promise<BundleOptions> {
  const begun = options();
  const open = await createBundle(begun);
  const records = await write(open, PHASES);
  await open.bundle.close(records, decide(records));
  return begun;
}

/** Reopens, adds the records that are missing, closes and verifies. */
async function endOf(begun: BundleOptions) {
  const left = await reopenBundle(begun);
  if (left.closed) throw new Error('it is closed already');
  const records = [...left.records, ...(await write(left, PHASES.slice(left.records.length)))];
  const { manifestSha256 } = await left.bundle.close(records, decide(records));
  const verified = await verifyBundle(begun.folder, { steps, digest: digestOf }, '0.1.0');
  return { torn: left.torn, before: left.records.length, holds: verified.differences, isSame: verified.manifestSha256 === manifestSha256, files: verified.manifest?.files.map(({ path }) => path) };
}

describe('a bundle', () => {
  it('gets its manifest only once it has verified, so that a manifest that exists was true', async () => {
    const begun = options();
    const open = await createBundle(begun);
    const records = await write(open, PHASES);
    appendFileSync(join(begun.folder, 'journal.jsonl'), 'not ours\n');
    await expect(open.bundle.close(records, decide(records))).rejects.toMatchObject({ code: 'evidence:broken' });
    expect(existsSync(join(begun.folder, 'manifest.json'))).toBe(false);
  });
});

describe('a bundle that is reopened', () => {
  it('is new where nothing had begun', async () => {
    expect(await endOf(options())).toMatchObject({ torn: false, before: 0, holds: [], isSame: true });
  });

  it('goes on after the last whole record, and holds', async () => {
    expect(await endOf(await dead())).toEqual({ torn: false, before: 2, holds: [], isSame: true, files: ['journal.jsonl', 'setup/prepare.log', 'summary.md', 'telemetry.json'] });
  });

  it('cuts off a last line that is torn', async () => {
    const begun = await dead();
    appendFileSync(join(begun.folder, 'journal.jsonl'), '{"phase":"plan","sent');
    expect(await endOf(begun)).toMatchObject({ torn: true, before: 2, holds: [] });
  });

  it('takes a file as it lies whose writer died', async () => {
    const begun = await dead();
    writeFileSync(join(begun.folder, 'codex.events.jsonl'), '{"type":"thread.st');
    const { holds, files } = await endOf(begun);
    expect([holds, files?.[0]]).toEqual([[], 'codex.events.jsonl']);
  });

  it('writes again what a half-done end had written', async () => {
    const begun = await dead();
    for (const name of ['summary.md', 'telemetry.json', 'manifest.json.new']) writeFileSync(join(begun.folder, name), 'half of i');
    expect(await endOf(begun)).toMatchObject({ before: 2, holds: [], files: ['journal.jsonl', 'setup/prepare.log', 'summary.md', 'telemetry.json'] });
  });

  it('is left alone when it was closed', async () => {
    const begun = await closed();
    const left = await reopenBundle(begun);
    expect(left.closed && [left.verified.differences, left.verified.records.length]).toEqual([[], 6]);
  });

  it('is never written over when it was closed and does not verify', async () => {
    const begun = await closed();
    appendFileSync(join(begun.folder, 'summary.md'), 'All is well.\n');
    const before = readFileSync(join(begun.folder, 'manifest.json'), 'utf8');
    await expect(reopenBundle(begun)).rejects.toMatchObject({ code: 'evidence:altered', message: expect.stringMatching(/^The bundle was closed, and does not verify: summary\.md/) });
    expect(readFileSync(join(begun.folder, 'manifest.json'), 'utf8')).toBe(before);
  });

  it.each<[string, (journal: string) => string]>([
    ['a changed fault', (journal) => journal.replace('Gone.', 'Fine.')],
    ['a line too few', (journal) => journal.slice(journal.indexOf('\n') + 1)],
    ['a line that is no record', (journal) => `${journal}{}\n`],
    ['a line twice', (journal) => `${journal}${journal}`],
  ])('refuses a journal with %s', async (_title, change) => {
    const begun = await dead();
    const path = join(begun.folder, 'journal.jsonl');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    await expect(reopenBundle(begun)).rejects.toMatchObject({ code: 'evidence:altered' });
  });

  it('refuses records whose findings do not follow from their facts, although the chain fits', async () => {
    const begun = options();
    const { bundle } = await createBundle(begun);
    const passed = finding({ check: 'forged', kind: 'gate', outcome: 'pass' });
    await bundle.append({ phase: 'intake', round: 1, startedAt: '2026-11-21T10:00:00.000Z', endedAt: '2026-11-21T10:00:01.000Z', outcome: 'broken', facts: null, fault: { code: 'run:lost', message: 'Gone.' }, findings: [passed] });
    await expect(reopenBundle(begun)).rejects.toMatchObject({ code: 'evidence:altered', message: expect.stringContaining('the findings of intake do not follow from its facts: forged recorded pass, recomputed nothing') });
  });

  it('refuses the journal of another run', async () => {
    const begun = await dead();
    await expect(reopenBundle({ ...begun, run: runId.parse('20261121T100000Z-ffffffff') })).rejects.toMatchObject({ code: 'evidence:altered' });
  });

  it.each<[string, (target: string, folder: string) => void]>([
    ['a link', (target) => symlinkSync('/etc/hostname', target)],
    ['a second name of a file', (target, folder) => linkSync(join(folder, 'setup/prepare.log'), target)],
  ])('refuses %s', async (_title, plant) => {
    const begun = await dead();
    plant(join(begun.folder, 'planted'), begun.folder);
    await expect(endOf(begun)).rejects.toMatchObject({ code: 'evidence:foreign-file' });
    expect(existsSync(join(begun.folder, 'manifest.json'))).toBe(false);
  });

  it('refuses a journal that is a link', async () => {
    const begun = await dead();
    renameSync(join(begun.folder, 'journal.jsonl'), `${begun.folder}.journal`);
    symlinkSync(`${begun.folder}.journal`, join(begun.folder, 'journal.jsonl'));
    await expect(reopenBundle(begun)).rejects.toMatchObject({ code: 'evidence:foreign-file' });
  });
});
