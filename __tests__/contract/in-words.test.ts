import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inWords } from '../../src/contract/in-words.ts';
import { intent } from '../../src/contract/issue.ts';
import { policy } from '../../src/contract/policy.ts';

const said = (schema: z.ZodType, value: unknown): string | undefined => {
  const parsed = schema.safeParse(value, { error: inWords });
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
};

describe('inWords', () => {
  it.each<readonly [z.ZodType, unknown, string]>([
    [z.string(), undefined, 'is missing: it must be text'],
    [z.object({}), undefined, 'is missing: it must be a group of fields'],
    [z.array(z.string()), undefined, 'is missing: it must be a list'],
    [z.literal(1), undefined, 'is missing: it must be 1'],
    [z.object({}), null, 'is empty, and must be a group of fields'],
    [z.object({}), [], 'is a list, and must be a group of fields'],
    [z.array(z.string()), 'npm test', 'is text, and must be a list'],
    [z.array(z.string()), '', 'is empty, and must be a list'],
    [z.array(z.string()), {}, 'is a group of fields, and must be a list'],
    [z.string(), 5, 'is 5, and must be text'],
    [z.boolean(), 'yes', 'is text, and must be true or false'],
    [z.int(), '5', 'is text, and must be a number'],
    [z.int(), 1.5, 'is 1.5, and must be a whole number'],
    [z.literal(1), 2, 'is 2, and must be 1'],
    [z.literal('1.1'), 1.1, 'is 1.1, and must be "1.1"'],
    [z.enum(['observe', 'standard', 'strict']), 'lax', 'must be "observe", "standard" or "strict"'],
    [z.enum(['strip', 'warn']), true, 'is true, and must be "strip" or "warn"'],
    [z.int().min(1), 0, 'is 0, and must be at least 1'],
    [z.int().max(60), 61, 'is 61, and must be at most 60'],
    [z.array(z.string()).min(1), [], 'is empty, and must hold at least one item'],
    [z.array(z.string()).max(2), ['a', 'b', 'c'], 'holds 3 items, and must hold at most 2 items'],
    [z.string().min(1), '', 'is empty, and must not be'],
    [z.string().max(2), 'abc', 'is 3 characters long, and must have at most 2 characters'],
    [z.strictObject({}), { more: 1, most: 2 }, 'knows no `more` or `most`'],
    [z.string().regex(/^x$/), 'y', 'is not in the form it must have'],
    [z.string().regex(/^x$/, 'must be x'), 'y', 'must be x'],
    [z.union([z.string(), z.int()]), undefined, 'is missing'],
  ])('says of %#', (schema, value, words) => {
    expect(said(schema, value)).toBe(words);
  });

  it('never falls back to the words of the library, and never repeats text from outside', () => {
    const marked = fc.anything({ values: [fc.constant('@everyone'), fc.integer(), fc.boolean(), fc.constant(null)], key: fc.constantFrom('version', 'verification', 'commands', 'id', 'run', 'scope', 'preset', 'limits', 'task', 'instructions', 'validation', 'triggers', 'label') });
    fc.assert(fc.property(marked, fc.constantFrom<z.ZodType>(policy, intent), (value, schema) => {
      const parsed = schema.safeParse(value, { error: inWords });
      const messages = parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
      expect(messages.filter((message) => /invalid|expected|undefined|received|unrecognized|@everyone/i.test(message))).toEqual([]);
    }));
  });
});
