import { describe, expect, it } from 'vitest';
import { createMasks } from '../../../src/testkit/runner/masks.ts';

describe('createMasks', () => {
  it.each([
    ['at the start', 's3cret is it', '*** is it'],
    ['at the end', 'it is s3cret', 'it is ***'],
    ['twice in a row', 's3crets3cret!', '***!'],
    ['alone', 's3cret', '***'],
    ['not at all', 'nothing', 'nothing'],
  ])('masks a value %s', (_title, text, shown) => {
    const masks = createMasks();
    masks.add('s3cret');
    expect(masks.apply(text)).toBe(shown);
  });

  it('masks overlapping values as one', () => {
    const masks = createMasks();
    masks.add('abcd');
    masks.add('cdef');
    expect(masks.apply('xabcdefx')).toBe('x***x');
  });

  it('masks each line of a value, its JSON, URI and base64 forms', () => {
    const masks = createMasks();
    masks.add('first-line\nsecond "line"');
    expect(masks.apply('first-line')).toBe('***');
    expect(masks.apply('{"a":"second \\"line\\""}')).toBe('{"a":"***"}');
    expect(masks.apply('?q=second%20%22line%22')).toBe('?q=***');
    expect(masks.apply(Buffer.from('user:first-line').toString('base64'))).not.toContain(Buffer.from('first-line').toString('base64').slice(4, 10));
  });

  it('ignores blank values', () => {
    const masks = createMasks();
    masks.add(' \n\n');
    expect(masks.apply('a b')).toBe('a b');
  });
});
