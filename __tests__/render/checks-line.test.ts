import { describe, expect, it } from 'vitest';
import { checkId } from '../../src/contract/ids.ts';
import type { Finding } from '../../src/contract/finding.ts';
import { checksLine } from '../../src/render/checks-line.ts';
import { finding } from '../facts.ts';

const answered = (check: string, outcome: Finding['outcome']): Finding => finding({ check: checkId.parse(check), outcome });

describe('the line about the checks', () => {
  it('counts what passed and names what failed; beside that, what has no answer was not reached', () => {
    expect(checksLine([answered('links', 'pass'), answered('scope', 'fail'), answered('secrets', 'unknown'), answered('setup-passed', 'not-applicable'), answered('delivered', 'not-run')])).toBe('1 passed · failed: `scope` · 2 not reached');
  });

  it('names what has no answer where nothing failed', () => {
    expect(checksLine([answered('secrets', 'unknown'), answered('delivered', 'not-run')])).toBe('0 passed · without an answer: `secrets` · 1 not reached');
  });

  it('is short when all went well', () => {
    expect(checksLine([answered('links', 'pass'), answered('setup-passed', 'not-applicable')])).toBe('1 passed');
  });
});
