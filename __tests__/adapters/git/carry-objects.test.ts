import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packObjects, unpackObjects } from '../../../src/adapters/git/carry-objects.ts';
import { createRepository } from '../../../src/adapters/git/repository.ts';
import { createTrustedGit } from '../../../src/adapters/git/trusted-git.ts';
import type { Change } from '../../../src/contract/change.ts';
import { sha } from '../../../src/contract/ids.ts';
import type { Base } from '../../../src/ports/workspace.ts';
import { edited, faultOf, GIT, git, openLab, plainEvidence, put, SMALL, type Lab } from './lab.ts';

const MANY = 2 ** 30;

/** A change made on one machine, packed. */
async function packed(): Promise<{ readonly lab: Lab; readonly change: Change; readonly pack: string }> {
  const { lab, take } = await edited(SMALL, (folder) => put(folder, { 'src/a.txt': 'one\nthree\n', 'src/new.bin': Buffer.from([0, 255, 0, 10]), 'made.sh': { executable: '#!/bin/sh\n' }, 'to': { link: 'src/a.txt' } }));
  const change = await take();
  await packObjects(lab.trusted, { tree: change.candidateTree, beyond: change.baseTree }, await plainEvidence(lab.bundle).open('objects.pack'));
  return { lab, change, pack: join(lab.bundle, 'objects.pack') };
}

/** Another machine, which holds the base of the same origin and nothing else. */
async function elsewhere({ folder, origin, base }: Lab, holds: Base = base) {
  const trusted = createTrustedGit({ folder: join(folder, 'elsewhere'), file: GIT, allowFileProtocol: true });
  const repository = createRepository({ trusted, remoteUrl: `file://${origin}`, token: null, evidence: plainEvidence(join(folder, 'elsewhere-bundle')) });
  await git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await repository.holdBase(holds);
  return { trusted, repository };
}

/** A pack of objects written by hand, as `git pack-objects` would never make them. */
function packOf(folder: string, objects: readonly { readonly type: string; readonly content: string | Buffer }[]): Buffer {
  const run = (args: readonly string[], input: string | Buffer): Buffer => execFileSync(GIT, args, { cwd: folder, input, env: { HOME: '/nonexistent', PATH: '/usr/bin:/bin' } });
  run(['init', '-q', '--bare', '.'], '');
  const names = objects.map(({ type, content }) => run(['hash-object', '-t', type, '--literally', '-w', '--stdin'], content).toString().trim());
  return run(['pack-objects', '--stdout', '-q'], `${names.join('\n')}\n`);
}

describe('the objects of a change', () => {
  it('travel from one machine to another, which then reads the very same change', async () => {
    const { lab, change, pack } = await packed();
    const { trusted, repository } = await elsewhere(lab);
    expect(await faultOf(repository.change(lab.base, change.candidateTree))).toMatch(/^git:broken: /);
    await unpackObjects(trusted, pack, MANY);
    expect(await repository.change(lab.base, change.candidateTree)).toEqual(change);
    expect(change.files.map(({ path }) => path)).toEqual(['made.sh', 'src/a.txt', 'src/new.bin', 'to']);
  });

  it('are those that the base lacks, and no others', async () => {
    const { lab, change, pack } = await packed();
    const { trusted } = await elsewhere(lab);
    await unpackObjects(trusted, pack, MANY);
    const listed = (await git(trusted.directory, 'verify-pack', '-v', 'objects/pack/pack-handover.idx')).match(/^[0-9a-f]{40} (?:blob|tree)/gm) ?? [];
    // Two trees (the root and src) and three blobs: the base has a script like the new one.
    expect([listed.length, listed.some((line) => line.startsWith(change.candidateTree))]).toEqual([5, true]);
  });

  it('can be given where the change of one run is nothing', async () => {
    const { lab } = await packed();
    await packObjects(lab.trusted, { tree: lab.base.tree, beyond: lab.base.tree }, await plainEvidence(lab.bundle).open('empty.pack'));
    const { trusted } = await elsewhere(lab);
    await unpackObjects(trusted, join(lab.bundle, 'empty.pack'), MANY);
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['damaged in the middle', (whole) => Buffer.concat([whole.subarray(0, 40), Buffer.from([(whole[40] ?? 0) ^ 1]), whole.subarray(41)])],
    ['cut off', (whole) => whole.subarray(0, -10)],
    ['with something after its end', (whole) => Buffer.concat([whole, Buffer.from('more')])],
    ['empty', () => Buffer.alloc(0)],
    ['no pack', () => Buffer.from('PACK garbage')],
  ])('in a pack that is %s are refused, and none of them is kept', async (_, spoil) => {
    const { lab, change, pack } = await packed();
    writeFileSync(pack, spoil(readFileSync(pack)));
    const { trusted, repository } = await elsewhere(lab);
    expect(await faultOf(unpackObjects(trusted, pack, MANY))).toMatch(/^tamper:handover: Git does not take the objects that an earlier job left: /);
    expect(await faultOf(repository.change(lab.base, change.candidateTree))).toMatch(/^git:broken: /);
    expect(await git(trusted.directory, 'count-objects', '-v')).toContain('garbage: 0\n');
  });

  it.each<[string, (blob: Buffer) => Buffer]>([
    ['a name that leads out of the work tree', (blob) => Buffer.concat([Buffer.from('100644 ..\0'), blob])],
    ['the name of the git directory', (blob) => Buffer.concat([Buffer.from('100644 .GIT\0'), blob])],
    ['a name with a slash', (blob) => Buffer.concat([Buffer.from('100644 a/b\0'), blob])],
    ['one name twice', (blob) => Buffer.concat([Buffer.from('100644 a\0'), blob, Buffer.from('100644 a\0'), blob])],
    ['names out of order', (blob) => Buffer.concat([Buffer.from('100644 b\0'), blob, Buffer.from('100644 a\0'), blob])],
    ['no name', (blob) => Buffer.concat([Buffer.from('100644 \0'), blob])],
    ['a mode that git reads as another', (blob) => Buffer.concat([Buffer.from('100664 a\0'), blob])],
    ['a mode with a zero before it', (blob) => Buffer.concat([Buffer.from('0100644 a\0'), blob])],
    ['a mode that is none', (blob) => Buffer.concat([Buffer.from('777777 a\0'), blob])],
    ['an entry that is cut off', (blob) => Buffer.concat([Buffer.from('100644 a\0'), blob.subarray(0, 10)])],
  ])('with a tree of %s are refused', async (_, tree) => {
    const { lab, pack } = await packed();
    const blob = Buffer.from('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', 'hex');
    await put(lab.folder, { 'made/x': '' });
    writeFileSync(pack, packOf(join(lab.folder, 'made'), [{ type: 'blob', content: '' }, { type: 'tree', content: tree(blob) }]));
    const { trusted } = await elsewhere(lab);
    expect(await faultOf(unpackObjects(trusted, pack, MANY))).toMatch(/^tamper:handover: Git does not take /);
  });

  it('that refer to what is not there are refused', async () => {
    const { lab, pack } = await packed();
    await put(lab.folder, { 'made/x': '' });
    writeFileSync(pack, packOf(join(lab.folder, 'made'), [{ type: 'tree', content: Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(20, 7)]) }]));
    const { trusted } = await elsewhere(lab);
    expect(await faultOf(unpackObjects(trusted, pack, MANY))).toMatch(/^tamper:handover: Git does not take /);
  });

  it('are not even read where there are too many bytes of them', async () => {
    const { lab, pack } = await packed();
    const { trusted } = await elsewhere(lab);
    const { size } = statSync(pack);
    expect(await faultOf(unpackObjects(trusted, pack, size - 1))).toBe(`tamper:handover: The pack of git objects that an earlier job left has ${size} bytes, and may have ${size - 1}.`);
    await unpackObjects(trusted, pack, size);
  });
});

describe('a base that another machine named', () => {
  it('is fetched by its commit, and is refused where it holds another tree', async () => {
    const lab = await openLab(SMALL);
    const { commit } = lab.base;
    expect(await faultOf(elsewhere(lab, { ...lab.base, tree: commit }))).toMatch(/^git:broken: The commit [0-9a-f]{40} holds the tree /);
    expect(await faultOf(elsewhere(lab, { ...lab.base, commit: sha.parse('f'.repeat(40)) }))).toMatch(/^git:fetch-failed: /);
  });
});
