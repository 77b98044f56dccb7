import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SCENARIOS } from '../../../src/testkit/demo/scenarios.ts';

it('has a story for each way in which a run can end, and CI plays every one', async () => {
  const ci = await readFile(join(import.meta.dirname, '../../../.ci/run'), 'utf8');
  const played = /^for story in (.+); do$/m.exec(ci)?.[1]?.split(' ') ?? [];
  expect(played.toSorted()).toEqual(Object.keys(SCENARIOS).toSorted());
  expect(new Set(Object.values(SCENARIOS).map(({ ends }) => ends))).toEqual(new Set(['SUCCESS', 'PARTIAL', 'BLOCKED', 'FAILED', 'IGNORED']));
});
