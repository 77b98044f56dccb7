import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, fitting } from '../../src/render/fitting.ts';

describe('fitting', () => {
  it('takes the first version that fits', () => {
    expect(fitting([() => 'x'.repeat(BODY_LIMIT + 1), () => 'y'.repeat(BODY_LIMIT), () => 'z'])).toBe('y'.repeat(BODY_LIMIT));
  });

  it('cuts the last behind a whole line when none fits', () => {
    const cut = fitting([() => `${'line\n'.repeat(20_000)}`]);
    expect(cut.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(cut).toMatch(/line\n\n… cut at the limit of GitHub; the whole is in the evidence\.\n$/);
  });
});
