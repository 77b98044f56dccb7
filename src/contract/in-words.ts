import type { z } from 'zod';

/**
 * Says of a value that a schema refuses what it is and what it must be, to follow the name of its field: `is missing: it
 * must be a list`. For `safeParse(value, { error: inWords })`; the own words of a schema, which begin alike, go before it.
 * Text that was found is never repeated, since it may be anybody's.
 */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return unlike(issue.input, EXPECTED[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return typeof issue.input === 'string' && issue.input !== '' ? `must be ${oneOf(issue.values.map(spelled))}` : unlike(issue.input, oneOf(issue.values.map(spelled)));
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'is empty, and must not be' : `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at least', issue.minimum)}`;
    case 'too_big':
      return `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at most', issue.maximum)}`;
    case 'unrecognized_keys':
      return `knows no ${oneOf(issue.keys.map((key) => `\`${key.slice(0, 100)}\``))}`;
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return issue.input === undefined ? 'is missing' : 'is not in the form it must have';
  }
}

/** What a schema asks for, as somebody says it who has never seen one. */
const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
  tuple: 'a list',
};

function unlike(found: unknown, expected: string): string {
  return found === undefined ? `is missing: it must be ${expected}` : `is ${kindOf(found)}, and must be ${expected}`;
}

function spelled(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

function kindOf(found: unknown): string {
  if (found === null) return 'empty';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  if (typeof found === 'string') return found === '' ? 'empty' : 'text';
  return 'a group of fields';
}

function measured(origin: string, found: unknown): string {
  if (origin === 'array' && Array.isArray(found)) return found.length === 0 ? 'is empty' : `holds ${found.length} items`;
  if (origin === 'string' && typeof found === 'string') return `is ${found.length} characters long`;
  return `is ${kindOf(found)}`;
}

function bound(origin: string, which: 'at least' | 'at most', limit: number | bigint): string {
  if (origin === 'array') return `hold ${which} ${limit === 1 ? 'one item' : `${limit} items`}`;
  return origin === 'string' ? `have ${which} ${limit} characters` : `be ${which} ${limit}`;
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
