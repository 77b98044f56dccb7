import { describe, expect, it } from 'vitest';
import { namedAndBeside, namedFolders } from '../../src/packs/named.ts';
import { isTouched } from '../../src/packs/touched.ts';

describe('words that name folders of packs', () => {
  it.each([
    ['taskpacks', ['taskpacks/A', 'taskpacks/x/B', 'taskpacks'], ['taskpacks-old/A', 'other/A', 'x/taskpacks/A']],
    ['taskpacks/A', ['taskpacks/A'], ['taskpacks/AB', 'taskpacks/B']],
    ['taskpacks/*', ['taskpacks/A'], ['taskpacks/x/B', 'taskpacks']],
    ['**/packs/{A,B}', ['packs/A', 'teams/web/packs/B'], ['packs/C']],
    ['a b/** c', ['b/x/y', 'c/z', 'a'], ['d']],
  ])('%j name %j and not %j', (words, yes, no) => {
    const isNamed = namedFolders(words.split(' '));
    expect(yes.filter(isNamed)).toEqual(yes);
    expect(no.filter(isNamed)).toEqual([]);
  });
});

it('says which packs others may wait for: those beside one that is named, and all of the usual place', () => {
  const folders = ['taskpacks/A', 'taskpacks/x/B', 'teams/web/C', 'teams/web/D', 'teams/app/E', 'F'];
  expect(namedAndBeside(folders, namedFolders(['teams/web/C']))).toEqual(['taskpacks/A', 'taskpacks/x/B', 'teams/web/C', 'teams/web/D']);
  expect(namedAndBeside(folders, namedFolders(['F']))).toEqual(['taskpacks/A', 'taskpacks/x/B', 'F']);
});

it('says which packs a change touches, and not those whose name only begins alike', () => {
  const changed = ['taskpacks/A/spec.md', 'src/x.ts'];
  expect(['taskpacks/A', 'taskpacks', 'taskpacks/AB', 'taskpacks/A/spec', '.'].map((path) => isTouched(path, changed))).toEqual([true, true, false, false, true]);
});
