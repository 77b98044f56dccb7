import { describe, expect, it } from 'vitest';
import { liveRows } from '../../src/render/live-rows.ts';

describe('the rows of what goes on', () => {
  it('are one for each pack, and one for all', () => {
    expect(liveRows({ running: [{ id: 'A-1', phase: 'plan', seconds: 3 }, { id: 'LONG-22', phase: 'implement, repair round 1', seconds: 61 }], ended: 1, waiting: 4 }, 80)).toEqual([
      '  A-1      plan                        3 s',
      '  LONG-22  implement, repair round 1   61 s',
      '1 pack ended, 2 going on, 4 waiting',
    ]);
  });

  it('fit the terminal, and hold nothing that it would obey', () => {
    const rows = liveRows({ running: [{ id: 'A-1', phase: '\u001b[31mplan\u001b[2J', seconds: 3 }], ended: 0, waiting: 0 }, 12);
    expect(rows).toEqual(['  A-1  pla…', '0 packs en…']);
  });
});
