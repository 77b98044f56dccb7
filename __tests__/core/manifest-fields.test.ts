import { describe, expect, it } from 'vitest';
import { fieldsBeyondDependencies } from '../../src/core/manifest-fields.ts';

const base = { name: 'shop', scripts: { test: 'node --test' }, dependencies: { zod: '4.0.0' } };
const beyond = (after: unknown): readonly string[] => fieldsBeyondDependencies(JSON.stringify(base), JSON.stringify(after));

describe('what a package.json changes besides its dependencies', () => {
  it.each([
    ['a dependency more', { ...base, dependencies: { zod: '4.0.0', yaml: '2.0.0' } }, []],
    ['other lists of dependencies', { ...base, devDependencies: { a: '1' }, peerDependencies: { b: '1' }, optionalDependencies: {}, overrides: { c: '2' } }, []],
    ['the same in another order', { dependencies: base.dependencies, scripts: base.scripts, name: 'shop' }, []],
    ['T-26: another test command', { ...base, scripts: { test: 'true' } }, ['scripts']],
    ['T-26: a script more', { ...base, scripts: { ...base.scripts, pretest: 'exit 0' } }, ['scripts']],
    ['no scripts', { name: 'shop', dependencies: {} }, ['scripts']],
    ['another package manager and a name', { ...base, name: 'x', packageManager: 'pnpm@1.0.0' }, ['name', 'packageManager']],
    ['settings of a test runner', { ...base, jest: { testMatch: [] } }, ['jest']],
    ['a field that looks like one of every object', { ...base, constructor: 1, toString: 2 }, ['constructor', 'toString']],
    ['a list', [], ['*']],
    ['nothing', null, ['*']],
  ])('%s', (_, after, fields) => {
    expect(beyond(after)).toEqual(fields);
  });

  it('is anything where a text is no JSON', () => {
    expect(fieldsBeyondDependencies('{}', '{,}')).toEqual(['*']);
    expect(fieldsBeyondDependencies('\uFEFF{}', '{}')).toEqual(['*']);
  });

  it('is told by the last of two fields of one name, as npm reads it', () => {
    expect(fieldsBeyondDependencies('{"scripts":{"test":"a"}}', '{"scripts":{"test":"a"},"scripts":{"test":"b"}}')).toEqual(['scripts']);
  });

  it('is a field by the name of a prototype', () => {
    expect(fieldsBeyondDependencies('{}', '{"__proto__":{"scripts":1}}')).toEqual(['__proto__']);
  });

  it('is anything where a text nests without end, and is named in bounds', () => {
    expect(fieldsBeyondDependencies('{}', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toEqual(['*']);
    expect(fieldsBeyondDependencies('{}', JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${'k'.repeat(200)}${at}`, 1])))).map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 100));
  });

  it('is told of text that is no well-formed Unicode', () => {
    expect(fieldsBeyondDependencies('{"name":"\\ud800"}', '{"name":"\\ud801"}')).toEqual(['name']);
  });
});
