import { describe, expect, it } from 'vitest';
import { filesToRead, lookFor } from '../../src/core/look-for.ts';
import type { PackHelper } from '../../src/contract/task-pack.ts';

const helper = (check: PackHelper['check'], paths: readonly string[] = [], texts: readonly string[] = []): PackHelper => ({ check, paths: [...paths], texts: [...texts] });
const engine = { name: 'Godot', version: '4.2.2', target: null };
const TREE = ['docs/a.md', 'docs/b.bin', 'src/x.ts'];

describe('the files a helper reads', () => {
  it.each([
    ['artifacts-present', ['docs/*'], []],
    ['diff-in-scope', ['docs/*'], []],
    ['artifact-contains', ['docs/*'], ['docs/a.md', 'docs/b.bin']],
    ['engine-declared', ['docs/a.md'], ['docs/a.md']],
    ['no-deploy-language', [], ['src/x.ts']],
    ['no-unmeasurable-language', ['docs/a.md'], ['docs/a.md']],
  ] as const)('%s with %j reads %j', (check, paths, read) => {
    expect(filesToRead(helper(check, paths), TREE, ['src/x.ts', 'src/deleted.ts'])).toEqual(read);
  });
});

describe('what is looked for', () => {
  it('globs that nothing matches are missing', () => {
    expect(lookFor(3, helper('artifacts-present', ['docs/*', 'out/*.json']), { engine }, TREE, [])).toEqual({ index: 3, check: 'artifacts-present', files: 0, missing: ['out/*.json'], hits: [], unread: [] });
  });

  it('one of the texts is enough, letter for letter, and a file that is no text is named', () => {
    const looked = lookFor(0, helper('artifact-contains', ['docs/*'], ['Done', 'done']), { engine }, TREE, [{ path: 'docs/a.md', text: 'all done' }, { path: 'docs/b.bin', text: null }]);
    expect(looked).toMatchObject({ files: 1, hits: [{ path: 'docs/a.md', line: null, text: 'done' }], unread: ['docs/b.bin'] });
  });

  it.each([
    ['Godot 4.2.2', 1],
    ['Godot 4.3', 0],
    ['engine 4.2.2', 0],
  ])('an engine is declared by name and version: %s', (text, count) => {
    expect(lookFor(0, helper('engine-declared', ['docs/a.md']), { engine }, TREE, [{ path: 'docs/a.md', text }]).hits).toHaveLength(count);
  });

  it.each([
    ['no-deploy-language', 'Then run kubectl apply -f x.yml', 'kubectl apply'],
    ['no-deploy-language', 'npm publish', 'npm publish'],
    ['no-deploy-language', 'It is deployed by hand to production', 'deployed by hand to production'],
    ['no-unmeasurable-language', 'It should work.', 'should work'],
    ['no-unmeasurable-language', 'robust and FAST ENOUGH', 'robust'],
    ['no-unmeasurable-language', 'Add more as needed', 'as needed'],
  ] as const)('%s finds %j, by line', (check, line, found) => {
    expect(lookFor(0, helper(check), { engine }, TREE, [{ path: 'src/x.ts', text: `fine\n${line}\n` }]).hits).toEqual([{ path: 'src/x.ts', line: 2, text: found }]);
  });

  it.each([
    ['no-deploy-language', 'The deployment guide lists three environments. Pull requests are merged by people.'],
    ['no-unmeasurable-language', 'Ten thousand steps end within 200 ms without an error.'],
  ] as const)('%s lets plain words be', (check, line) => {
    expect(lookFor(0, helper(check), { engine }, TREE, [{ path: 'src/x.ts', text: line }]).hits).toEqual([]);
  });

  it('twenty lines are recorded at most, and a line of a megabyte takes no time to speak of', () => {
    const looked = lookFor(0, helper('no-unmeasurable-language'), { engine }, TREE, [{ path: 'src/x.ts', text: `${'x '.repeat(500_000)}\n${'robust\n'.repeat(50)}` }]);
    expect(looked.hits).toHaveLength(20);
  });
});
