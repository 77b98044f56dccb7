import { expect, it } from 'vitest';
import { changedLines } from '../../../src/checks/guardrails/changed-lines.ts';
import { changed, facts, implement, intake, policyOf } from '../../facts.ts';

const limited = (limit: number) => {
  const { policy } = intake();
  return intake({ policy: policy === null ? null : { ...policy, values: policyOf({ limits: { lines: limit } }) } });
};
const of = (added: number | null, deleted: number | null) => implement([changed('src/a.ts', { addedLines: added, deletedLines: deleted }), changed('src/b.ts', { addedLines: 1, deletedLines: 0 })]);

it.each([
  [6, 2, 'pass', 'The change adds and deletes 9 lines; 10 may be.'],
  [6, 3, 'pass', 'The change adds and deletes 10 lines; 10 may be.'],
  [6, 4, 'fail', 'The change adds and deletes 11 lines, and the policy allows 10.'],
  [null, null, 'pass', 'The change adds and deletes 1 line; 10 may be.'],
] as const)('%s added and %s deleted where 10 are allowed: %s', (added, deleted, outcome, sentence) => {
  expect(changedLines.ask(facts({ intake: limited(10), implement: of(added, deleted) }))).toMatchObject({ outcome, sentence });
});

it('800 lines are allowed where the policy says nothing, and the file with the most of too many stands first', () => {
  expect(changedLines.ask(facts({ implement: of(799, 0) }))?.outcome).toBe('pass');
  expect(changedLines.ask(facts({ implement: of(800, 0) }))).toMatchObject({ outcome: 'fail', places: [{ where: 'src/a.ts', what: '+800 −0' }, { where: 'src/b.ts' }] });
});

it('is unknown without a policy', () => {
  expect(changedLines.ask(facts({ intake: intake({ policy: null }) }))?.outcome).toBe('unknown');
});
