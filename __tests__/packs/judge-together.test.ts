import { describe, expect, it } from 'vitest';
import { judgeTogether } from '../../src/packs/judge-together.ts';
import type { ReadPack } from '../../src/packs/read-pack.ts';
import { OWN, read } from './stage.ts';

const pack = (id: string, dependsOn: readonly string[] = [], folder = id): ReadPack => read({ 'task.yml': OWN.task(`depends_on: ${JSON.stringify(dependsOn)}\n`).replace('TASK-1', id) }, `taskpacks/${folder}`);
const said = (packs: readonly ReadPack[]): readonly (readonly string[])[] => packs.map(({ problems }) => problems.map(({ sentence, remedy }) => `${sentence} | ${remedy}`));

describe('packs side by side', () => {
  it('are left as they are when nothing is wrong', () => {
    const packs = [pack('A'), pack('B', ['A'])];
    expect(judgeTogether(packs)).toEqual(packs);
  });

  it('may not share an id, whatever the case', () => {
    const packs = [pack('A'), read({ 'task.yml': OWN.task().replace('TASK-1', 'a') }, 'other/a'), pack('B')];
    const judged = judgeTogether(packs);
    expect(said(judged)).toEqual([['taskpacks/A/task.yml:2:5: the id is used by other/a too. | Give one of them another id, and its folder too.'], ['other/a/task.yml:2:5: the id is used by taskpacks/A too. | Give one of them another id, and its folder too.'], []]);
    expect(judged.map((one) => one.pack === null)).toEqual([true, true, false]);
  });

  it('name eight that share an id, and how many more there are', () => {
    const packs = Array.from({ length: 30 }, (_, index) => read({ 'task.yml': 'id: A\ntitle: t\n', 'acceptance.yml': 'tests: {commands: [x]}\n' }, `taskpacks/A-${index}`));
    expect(said(judgeTogether(packs))[3]).toEqual(['taskpacks/A-3/task.yml:1:5: the id is used by taskpacks/A-0 and taskpacks/A-1 and taskpacks/A-2 and taskpacks/A-4 and taskpacks/A-5 and taskpacks/A-6 and taskpacks/A-7 and taskpacks/A-8 and 21 more too. | Give one of them another id, and its folder too.']);
  });

  it('may depend on one that is refused, which is there all the same', () => {
    const packs = [pack('A', ['B']), read({ 'spec.md': null }, 'taskpacks/B')];
    expect(said(judgeTogether(packs))[0]).toEqual([]);
  });

  it('may depend on each other, but not on what is not there', () => {
    const packs = [pack('TASK-A', ['TASK-B', 'TASK-BB', 'OTHER-1', 'THERE']), pack('TASK-B')];
    expect(said(judgeTogether(packs, (id) => id === 'THERE'))).toEqual([['taskpacks/TASK-A/task.yml:4:23: there is no pack TASK-BB. | Did you mean TASK-B?', 'taskpacks/TASK-A/task.yml:4:33: there is no pack OTHER-1. | Remove it, or add the pack.'], []]);
  });

  it('may not wait for each other in a circle', () => {
    expect(said(judgeTogether([pack('A', ['B']), pack('B', ['C']), pack('C', ['A']), pack('D', ['A'])]))).toEqual([
      ['taskpacks/A/task.yml:4:14: packs wait for each other: A -> B -> C -> A. | Remove one of these dependencies.'],
      ['taskpacks/B/task.yml:4:14: packs wait for each other: B -> C -> A -> B. | Remove one of these dependencies.'],
      ['taskpacks/C/task.yml:4:14: packs wait for each other: C -> A -> B -> C. | Remove one of these dependencies.'],
      [],
    ]);
    expect(said(judgeTogether([pack('A', ['A'])]))).toEqual([['taskpacks/A/task.yml:4:14: packs wait for each other: A -> A. | Remove one of these dependencies.']]);
  });

  it('show a long way round in part', () => {
    const many = Array.from({ length: 30 }, (_, index) => pack(`T${index}`, [`T${(index + 1) % 30}`]));
    expect(said(judgeTogether(many))[2]).toEqual(['taskpacks/T2/task.yml:4:14: packs wait for each other: T2 -> T3 -> T4 -> T5 -> T6 -> T7 -> T8 -> T9 -> 22 more -> T2. | Remove one of these dependencies.']);
  });
});
