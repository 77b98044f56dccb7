import { expect, it } from 'vitest';
import { changedFiles } from '../../../src/checks/guardrails/changed-files.ts';
import { changed, facts, implement, intake, policyOf } from '../../facts.ts';

const limited = (limit: number) => {
  const { policy } = intake();
  return intake({ policy: policy === null ? null : { ...policy, values: policyOf({ limits: { files: limit } }) } });
};
const touching = (count: number) => implement(Array.from({ length: count }, (_, index) => changed(`src/f${index}.ts`, { addedLines: index === 1 ? null : 1 })));

it.each([
  [2, 'pass', 'The change touches 2 files; 3 may be.'],
  [3, 'pass', 'The change touches 3 files; 3 may be.'],
  [4, 'fail', 'The change touches 4 files, and the policy allows 3.'],
] as const)('%i files where 3 are allowed: %s', (count, outcome, sentence) => {
  expect(changedFiles.ask(facts({ intake: limited(3), implement: touching(count) }))).toMatchObject({ outcome, sentence });
});

it('25 files are allowed where the policy says nothing, and the largest of too many are named', () => {
  expect(changedFiles.ask(facts({ implement: touching(25) }))?.outcome).toBe('pass');
  const answer = changedFiles.ask(facts({ implement: touching(26) }));
  expect([answer?.outcome, answer?.places?.length]).toEqual(['fail', 5]);
});

it('is unknown without a policy', () => {
  expect(changedFiles.ask(facts({ intake: intake({ policy: null }) }))?.outcome).toBe('unknown');
});
