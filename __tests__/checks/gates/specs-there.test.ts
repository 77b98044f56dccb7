import { describe, expect, it } from 'vitest';
import { specsThere } from '../../../src/checks/gates/specs-there.ts';
import { facts, intake } from '../../facts.ts';
import { LOGIN, naming, spec, type Files } from '../../spec-facts.ts';
import { ask } from '../ask.ts';

const answer = async (files: Files, asked: Parameters<typeof naming>[1]) => ask(specsThere, facts({ intake: await naming(files, asked) }));

describe('specs-there', () => {
  it('is not asked where nobody names a spec', async () => {
    expect(await answer({ [LOGIN]: spec() }, {})).toMatchObject({ outcome: 'not-applicable', sentence: 'Neither an issue nor a task pack names a spec.' });
  });

  it('passes for a spec by its path and by its id, of an issue and of a task pack', async () => {
    const files = { [LOGIN]: spec({ id: 'SPEC-1' }) };
    for (const asked of [{ issue: [LOGIN] }, { issue: ['SPEC-1'] }, { pack: [LOGIN] }]) expect(await answer(files, asked)).toMatchObject({ outcome: 'pass', sentence: 'Every spec that the task names is there (1 spec).' });
  });

  it.each([
    ['a path where nothing is', {}, 'docs/specs/gone.md', 'docs/specs/gone.md: the section Specs of the issue names it, and the base holds neither a spec at that path nor one with that id.'],
    ['a file that is no spec by the policy', { 'docs/notes.md': 'x' }, 'docs/notes.md', 'docs/notes.md: the section Specs of the issue names it, and the file is there, and `specs.paths` of the policy does not say that it is a spec.'],
    ['an id that two specs have', { [LOGIN]: spec({ id: 'A-1' }), 'docs/specs/b.md': spec({ id: 'A-1' }) }, 'A-1', 'A-1: the section Specs of the issue names it, and it is the id of 2 specs: docs/specs/b.md, docs/specs/login.md.'],
    ['a spec that is too large to be read', { [LOGIN]: 'x'.repeat(1024 * 1024 + 1) }, LOGIN, `${LOGIN}: the section Specs of the issue names it, and this is a link, or larger than a spec or an index may be, so that it was not read.`],
    ['a spec with a character NUL', { [LOGIN]: spec({}, '\n# Login\n\u0000\n') }, LOGIN, `${LOGIN}: the section Specs of the issue names it, and it is no text: it holds a character NUL.`],
  ])('refuses %s', async (_, files, name, sentence) => {
    expect(await answer(files, { issue: [name] })).toMatchObject({ outcome: 'fail', reason: 'specs:missing', sentence });
  });

  it('refuses more than a prompt is given: 64 KiB of one, 128 KiB of all', async () => {
    const long = (kib: number) => spec({}, `\n# Long\n\n${'x'.repeat(kib * 1024)}\n`);
    expect(await answer({ [LOGIN]: long(64) }, { issue: [LOGIN] })).toMatchObject({ outcome: 'fail', reason: 'specs:too-large', sentence: `${LOGIN}:1: the section Specs of the issue names it, and it is longer than 65536 bytes, which is more than a prompt is given.` });
    const names = ['docs/specs/a.md', 'docs/specs/b.md', 'docs/specs/c.md'];
    const all = Object.fromEntries(names.map((name) => [name, long(50)]));
    expect(await answer(all, { issue: names })).toMatchObject({ outcome: 'fail', places: [{ where: 'docs/specs/c.md:1' }] });
    expect(await answer(all, { issue: names.slice(0, 2) })).toMatchObject({ outcome: 'pass' });
  });

  it('does not know when the specs were not read, or the issue was not', async () => {
    const known = await naming({ [LOGIN]: spec() }, { issue: [LOGIN] });
    expect(ask(specsThere, facts({ intake: { ...known, specs: null } }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(specsThere, facts({ intake: { ...known, specs: known.specs === null ? null : { ...known.specs, named: [] } } }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(specsThere, facts({ intake: intake({ issue: null }) }))).toMatchObject({ outcome: 'unknown' });
  });
});
