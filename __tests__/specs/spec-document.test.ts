import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readYaml } from '../../src/documents/read-yaml.ts';
import { readSpecDocument } from '../../src/specs/spec-document.ts';

it('says where a field stands as the reader of YAML does, in far less time', () => {
  const value = fc.constantFrom('a', '"a: b"', "'x'", '[a, b]', '{a: b}', '  spaced', '', '# none', '|\n  status: x\n  owner: y', '>-\n  last_review: 1', 'one\n  status: two', '\n  - a\n  - b', '~', '&n x', '!!str x', '"multi\n  owner: line"', '- x', '*');
  const line = fc.tuple(fc.constantFrom('owner', 'owners', 'status', 'last_review', 'covers', 'id', 'own', '"title"', "'pins'", 'note', 'status '), value).map(([name, text]) => `${name}: ${text}`);
  const seen = { known: 0, places: 0 };
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constantFrom('', '# status: x', '  status: x', '---x: 1')), { maxLength: 7 }), fc.constantFrom('', '  '), fc.constantFrom('\n', '\r\n'), (lines, indent, eol) => {
      const yaml = lines.map((one) => `${indent}${one}\n`).join('').replaceAll('\n', eol);
      const read = readYaml(yaml, { long: '', deep: '' });
      const { fields, flaws } = readSpecDocument(`---${eol}${yaml}---${eol}`);
      expect(flaws.length === 0).toBe(read.known && (read.isMapping || read.value === null));
      if (!read.known || flaws.length > 0) return;
      seen.known += 1;
      for (const { spelled, at } of fields.values()) {
        const { line: number, column } = read.locate([spelled], 'value');
        expect(at()).toEqual({ line: number + 1, column });
        seen.places += 1;
      }
    }),
    { numRuns: 600 },
  );
  expect(Math.min(seen.known, seen.places)).toBeGreaterThan(100);
});
