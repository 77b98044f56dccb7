import { describe, expect, it } from 'vitest';
import { handoverText } from '../../src/contract/handover.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';

const GATE = { run: '20261121T100000Z-0123abcd', task: 'issue-7', record: 'a'.repeat(64) };

describe('what the gate says of a run it has let in', () => {
  it('is read as it was written', () => {
    expect(handoverText.parse(canonicalJson(GATE))).toEqual(GATE);
  });

  it('ends no quoted word of a shell or of an expression, and leads nowhere as a path', () => {
    expect(canonicalJson(GATE)).toMatch(/^[{}":,A-Za-z0-9._-]+$/);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a run that is no name of a run', { ...GATE, run: '../../etc' }],
    ['a task that leads out', { ...GATE, task: '..' }],
    ['a task that is a path', { ...GATE, task: 'a/b' }],
    ['a task that ends a quoted word', { ...GATE, task: "a'$(id)" }],
    ['a task with a line break', { ...GATE, task: 'a\n' }],
    ['a task without end', { ...GATE, task: 'a'.repeat(129) }],
    ['a digest in capitals', { ...GATE, record: 'A'.repeat(64) }],
    ['a digest that is too short', { ...GATE, record: 'a'.repeat(63) }],
    ['no digest', { run: GATE.run, task: GATE.task }],
    ['more than that', { ...GATE, base: 'main' }],
    ['a list', [GATE]],
    ['null', null],
  ])('is refused where it is %s, in words that say what it must be', (_, value) => {
    const read = handoverText.safeParse(value === undefined ? '' : JSON.stringify(value));
    expect([read.success, read.error?.issues.map(({ message }) => message)]).toEqual([false, ['must be the output gate of a step of mode gate']]);
  });

  it('is refused where it is longer than it can be, before it is read', () => {
    expect(handoverText.safeParse(`${JSON.stringify(GATE)}${' '.repeat(1024)}`).success).toBe(false);
  });
});
