import { describe, expect, it } from 'vitest';
import type { PackPull } from '../../src/contract/pack-pull.ts';
import { sha256 } from '../../src/contract/ids.ts';
import { packLine } from '../../src/core/pack-mark.ts';
import { deliveredPacks } from '../../src/packs/delivered-packs.ts';

const HASH = sha256.parse('a'.repeat(64));
const LINE = packLine({ id: 'TASK-1', sha256: HASH });
const pull = (more: Partial<PackPull>): PackPull => ({ number: 7, state: 'OPEN', headRefName: 'codex/task-1', isCrossRepository: false, body: `What it does.\n\n${LINE}\n`, ...more });

describe('the packs that pull requests deliver', () => {
  it.each([
    ['OPEN', 'open'],
    ['CLOSED', 'closed'],
    ['MERGED', 'merged'],
  ] as const)('are read from the line of one that is %s', (state, said) => {
    expect(deliveredPacks([pull({ state })])).toEqual([{ id: 'TASK-1', sha256: HASH, number: 7, state: said }]);
  });

  it('are read from texts with either line end, and from a branch that stands aside', () => {
    expect(deliveredPacks([pull({ body: `x\r\n${LINE}\r\ny`, headRefName: 'codex/task-1-0123abcd' })])).toHaveLength(1);
  });

  it.each<[string, Partial<PackPull>]>([
    ['of a fork', { isCrossRepository: true }],
    ['from a branch of somebody', { headRefName: 'feature/TASK-1' }],
    ['whose branch was made for another pack', { headRefName: 'codex/task-2' }],
    ['from a branch that only begins alike', { headRefName: 'codex/task-1-more' }],
    ['that only speaks of a pack', { body: `It says ${LINE}` }],
    ['whose hash is none', { body: `Pack: TASK-1 ${HASH.slice(1)}` }],
    ['without a text', { body: '' }],
  ])('are none in one %s', (_, more) => {
    expect(deliveredPacks([pull(more)])).toEqual([]);
  });
});
