import { describe, expect, it } from 'vitest';
import { gatherPlaces } from '../../src/core/gather-places.ts';

describe('places', () => {
  it('of several findings are named once each, with all that was seen there', () => {
    const findings = [{ places: [{ where: 'a', what: 'x' }, { where: 'b', what: '' }] }, { places: [{ where: 'a', what: 'y' }, { where: 'c', what: 'z' }] }, { places: [{ where: 'a', what: 'x' }] }];
    expect(gatherPlaces(findings, 'It failed.')).toEqual([{ where: 'a', what: 'x; y' }, { where: 'b', what: '' }, { where: 'c', what: 'z' }]);
  });

  it('of one finding stay apart, as the questions of a plan do', () => {
    const questions = [{ where: 'question', what: 'Which currency?' }, { where: 'question', what: 'Which sign?' }];
    expect(gatherPlaces([{ places: questions }], 'The scope is ambiguous.')).toEqual(questions);
  });

  it('are left out where the sentence says it already', () => {
    expect(gatherPlaces([{ places: [{ where: 'test.log', what: 'ended with exit code 1' }, { where: 'lint.log', what: 'was killed' }] }], 'The required command test ended with exit code 1.')).toEqual([{ where: 'lint.log', what: 'was killed' }]);
  });
});
