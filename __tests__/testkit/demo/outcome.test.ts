import { expect, it } from 'vitest';
import { requestDefects } from '../../../src/testkit/demo/outcome.ts';

it.each([
  [0, []],
  [30, []],
  [31, ['GitHub was asked 31 times, and a run may ask 30 times']],
])('a story that asks GitHub %i times', (count, defects) => {
  expect(requestDefects({ requests: () => count })).toEqual(defects);
});
