import { describe, expect, it } from 'vitest';
import { gatherPlaces } from '../../src/core/gather-places.ts';

describe('places', () => {
  it('are named once each, with all that was seen there', () => {
    expect(gatherPlaces([{ where: 'a', what: 'x' }, { where: 'b', what: '' }, { where: 'a', what: 'y' }, { where: 'a', what: 'x' }], 'It failed.')).toEqual([{ where: 'a', what: 'x; y' }, { where: 'b', what: '' }]);
  });

  it('are left out where the sentence says it already', () => {
    expect(gatherPlaces([{ where: 'test.log', what: 'ended with exit code 1' }, { where: 'lint.log', what: 'was killed' }], 'The required command test ended with exit code 1.')).toEqual([{ where: 'lint.log', what: 'was killed' }]);
  });
});
