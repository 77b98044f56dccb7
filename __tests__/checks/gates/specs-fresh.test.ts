import { describe, expect, it } from 'vitest';
import { specsFresh } from '../../../src/checks/gates/specs-fresh.ts';
import { digest, facts, policyOf } from '../../facts.ts';
import { LOGIN, naming, spec, type Files } from '../../spec-facts.ts';
import { ask } from '../ask.ts';

const answer = async (text: string | Uint8Array, more: Files = {}, specs?: unknown) => ask(specsFresh, facts({ intake: await naming({ [LOGIN]: text, ...more }, { issue: [LOGIN], policy: policyOf({ specs }) }) }));

describe('specs-fresh', () => {
  it('passes for a review that lasts, on its last day too', async () => {
    for (const day of ['2026-11-21', '2026-10-22']) expect(await answer(spec({ last_review: day }))).toMatchObject({ outcome: 'pass', sentence: 'Every spec that the task names is fresh (1 spec).' });
  });

  it('refuses one that is a day older, with the line to change', async () => {
    expect(await answer(spec({ last_review: '2026-10-21' }))).toMatchObject({ outcome: 'fail', reason: 'specs:stale', sentence: `${LOGIN}:3: the last review, of 2026-10-21, is 31 days old, and a review lasts 30 days.`, places: [{ where: `${LOGIN}:3`, what: 'the last review, of 2026-10-21, is 31 days old, and a review lasts 30 days' }] });
  });

  it('goes by the section of the policy where there is one', async () => {
    expect(await answer(spec({ last_review: '2026-10-21' }), {}, { 'max-age-days': 31 })).toMatchObject({ outcome: 'pass' });
  });

  it('refuses one whose pinned file moved on, and one whose pin cannot be compared', async () => {
    const pinned = (pin: string): string => spec({ pins: `[{path: src/login.ts, ${pin}}]` });
    expect(await answer(pinned(`sha256: ${digest('old')}`), { 'src/login.ts': 'new' })).toMatchObject({ outcome: 'fail', reason: 'specs:stale' });
    expect(await answer(pinned(`sha256: ${digest('old')}`), { 'src/login.ts': 'old' })).toMatchObject({ outcome: 'pass' });
    expect(await answer(pinned(`commit: ${'a'.repeat(40)}`), { 'src/login.ts': 'new' })).toMatchObject({ outcome: 'fail', reason: 'specs:unknown', sentence: `${LOGIN}:7: the commit aaaaaaaaaaaa is not here to compare with.` });
  });

  it('refuses one that lacks what a spec must have', async () => {
    expect(await answer(spec({ owner: null }))).toMatchObject({ outcome: 'fail', reason: 'specs:invalid', sentence: `${LOGIN}:6: nobody is named as the owner of this spec.` });
    expect(await answer(spec({ last_review: '2026-11-22' }))).toMatchObject({ outcome: 'fail', reason: 'specs:invalid' });
    expect(await answer(spec({ last_review: null }), {}, { require: ['owner'] })).toMatchObject({ outcome: 'fail', reason: 'specs:unknown' });
  });

  it.each([
    ['no UTF-8', Uint8Array.of(0x2d, 0xff, 0xfe)],
    ['a front matter without an end', '---\nowner: x\n'],
    ['aliases that grow like a bomb', `---\na: &a [x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'.charAt(index)}`).join(', ')}]\n`).join('')}---\n`],
    ['a front matter nested a thousand deep', `---\nowner: ${'['.repeat(1000)}${']'.repeat(1000)}\n---\n`],
    ['a front matter of half a megabyte', `---\n${Array.from({ length: 40_000 }, (_, index) => `k${index}: 1\n`).join('')}---\n`],
  ])('refuses %s as invalid', async (_, text) => {
    expect(await answer(text)).toMatchObject({ outcome: 'fail', reason: 'specs:invalid' });
  });

  it('refuses one that is not kept any more', async () => {
    expect(await answer(spec({ status: 'superseded' }))).toMatchObject({ outcome: 'fail', reason: 'specs:stale', sentence: `${LOGIN}:1: this spec is not kept any more: its status is superseded.` });
  });

  it('leaves a text that is no longer the approved one to another check', async () => {
    expect(await answer(spec().replace('a link', 'a password'))).toMatchObject({ outcome: 'pass' });
    expect(await answer(spec({ last_review: '2026-10-01' }).replace('a link', 'a password'))).toMatchObject({ outcome: 'fail', reason: 'specs:stale' });
  });
});
