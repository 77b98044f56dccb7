import { expect, it } from 'vitest';
import { fileReferencesIn } from '../../src/core/file-references.ts';
import { facts, reference } from '../facts.ts';

it('finds every reference in the facts of a run, wherever it stands', () => {
  expect(fileReferencesIn(facts()).map(({ path }) => path)).toEqual([
    'codex/plan.prompt.md',
    'codex/plan.events.jsonl',
    'codex/plan.stderr.log',
    'codex/plan.tools.jsonl',
    'plan.json',
    'codex/implement.prompt.md',
    'codex/implement.events.jsonl',
    'codex/implement.stderr.log',
    'codex/implement.tools.jsonl',
    'change.patch',
    'change.json',
    'verification/test.log',
  ]);
});

it('finds none where nothing has exactly the shape of one', () => {
  expect(fileReferencesIn([null, 1, 'a', { path: 'x', bytes: 1 }, { ...reference('x'), more: 1 }])).toEqual([]);
});
