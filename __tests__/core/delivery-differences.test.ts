import { expect, it } from 'vitest';
import { deliveryDifferences } from '../../src/core/delivery-differences.ts';
import { BASE_COMMIT, BASE_TREE, implement, report } from '../facts.ts';

const differences = (parts: Parameters<typeof report>[0]): readonly string[] => {
  const { delivery } = report(parts);
  if (delivery === null) throw new Error('these facts have a delivery');
  return deliveryDifferences(implement().change, delivery);
};

it('finds none in what arrived as it was verified, with a pull request or without', () => {
  expect([differences({}), differences({ pullRequest: null })]).toEqual([[], []]);
});

it('finds another tree, other parents, another head, and keeps what reading back found', () => {
  expect(differences({ tree: BASE_TREE, parents: [], pullRequest: { number: 8, url: 'https://github.com/octo/demo/pull/8', draft: false, headSha: BASE_COMMIT }, differences: ['the branch is at nothing'] })).toEqual([
    'the tree on GitHub is not the one that was verified',
    'the commit does not stand on the base that was verified',
    'the pull request does not show the commit that was made',
    'the branch is at nothing',
  ]);
});
