import { describe, expect, it } from 'vitest';
import { packLineOf, type PackPull } from '../../src/contract/pack-pull.ts';
import { deliveredPacks } from '../../src/packs/delivered-packs.ts';

const HASH = 'a'.repeat(64);
const pull = (more: Partial<PackPull>): PackPull => ({ number: 7, state: 'OPEN', headRefName: 'codex/TASK-1', isCrossRepository: false, body: `What it does.\n\n${packLineOf('TASK-1', HASH)}\n`, ...more });

describe('the packs that pull requests deliver', () => {
  it.each([
    ['OPEN', 'open'],
    ['CLOSED', 'closed'],
    ['MERGED', 'merged'],
  ] as const)('are read from the line of one that is %s', (state, said) => {
    expect(deliveredPacks([pull({ state })])).toEqual([{ id: 'TASK-1', sha256: HASH, number: 7, state: said }]);
  });

  it('are read from texts with either line end, and from a branch that stands aside', () => {
    expect(deliveredPacks([pull({ body: `x\r\n${packLineOf('TASK-1', HASH)}\r\ny`, headRefName: 'codex/TASK-1-0123abcd' })])).toHaveLength(1);
  });

  it.each<[string, Partial<PackPull>]>([
    ['of a fork', { isCrossRepository: true }],
    ['from a branch of somebody', { headRefName: 'feature/TASK-1' }],
    ['whose branch was made for another pack', { headRefName: 'codex/TASK-2' }],
    ['that only speaks of a pack', { body: `It says ${packLineOf('TASK-1', HASH)}` }],
    ['whose hash is none', { body: `Pack: TASK-1 ${HASH.slice(1)}` }],
    ['without a text', { body: '' }],
  ])('are none in one %s', (_, more) => {
    expect(deliveredPacks([pull(more)])).toEqual([]);
  });
});
