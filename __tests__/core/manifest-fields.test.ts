import { describe, expect, it } from 'vitest';
import { fieldsBeyondDependencies, isManifest } from '../../src/core/manifest-fields.ts';

const base = { name: 'shop', scripts: { test: 'node --test' }, dependencies: { zod: '4.0.0' } };
const beyond = (after: unknown): readonly string[] => fieldsBeyondDependencies('package.json', JSON.stringify(base), JSON.stringify(after));

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
    expect(fieldsBeyondDependencies('package.json', '{}', '{,}')).toEqual(['*']);
    expect(fieldsBeyondDependencies('package.json', '\uFEFF{}', '{}')).toEqual(['*']);
  });

  it('is told by the last of two fields of one name, as npm reads it', () => {
    expect(fieldsBeyondDependencies('package.json', '{"scripts":{"test":"a"}}', '{"scripts":{"test":"a"},"scripts":{"test":"b"}}')).toEqual(['scripts']);
  });

  it('is a field by the name of a prototype', () => {
    expect(fieldsBeyondDependencies('package.json', '{}', '{"__proto__":{"scripts":1}}')).toEqual(['__proto__']);
  });

  it('is anything where a text nests without end, and is named in bounds', () => {
    expect(fieldsBeyondDependencies('package.json', '{}', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toEqual(['*']);
    expect(fieldsBeyondDependencies('package.json', '{}', JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${'k'.repeat(200)}${at}`, 1])))).map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 100));
  });

  it('is told of text that is no well-formed Unicode', () => {
    expect(fieldsBeyondDependencies('package.json', '{"name":"\\ud800"}', '{"name":"\\ud801"}')).toEqual(['name']);
  });
});

describe('what other manifests change besides their dependencies', () => {
  const MOD = 'module example.com/shop\n\ngo 1.25\n\nrequire (\n\tgolang.org/x/text v0.1.0\n\tgolang.org/x/net v0.1.0 // indirect\n)\n';

  it.each([
    ['a package.json in a folder, spelled otherwise', 'apps/Shop/Package.JSON', '{"scripts":{}}', '{"scripts":{"test":"true"}}', ['scripts']],
    ['T-26: a new package.json with a script', 'test/package.json', null, '{"scripts":{"test":"true"},"dependencies":{}}', ['scripts']],
    ['a new package.json with dependencies alone', 'test/package.json', null, '{"dependencies":{}}', []],
    ['T-26: a package.json that goes', 'package.json', '{"scripts":{"test":"node --test"}}', null, ['scripts']],
    ['a composer.json with another dependency', 'composer.json', '{"require":{}}', '{"require":{"a/b":"1"}}', []],
    ['T-26: a composer.json with another test script', 'composer.json', '{"scripts":{"test":"phpunit"}}', '{"scripts":{"test":"true"}}', ['scripts']],
    ['a composer.json that gets its code elsewhere', 'composer.json', '{}', '{"repositories":[{"type":"path","url":"x"}]}', ['repositories']],
    ['a go.mod with another dependency', 'go.mod', MOD, MOD.replace('v0.1.0\n\t', 'v0.2.0\n\t'), []],
    ['a go.mod with its dependencies in single lines', 'go.mod', MOD, 'module example.com/shop\ngo 1.25\nrequire golang.org/x/text v0.1.0\nreplace golang.org/x/net => golang.org/x/net v0.3.0\n', []],
    ['T-26: a go.mod that leaves folders of tests out', 'go.mod', MOD, `${MOD}ignore ./internal\n`, ['ignore']],
    ['a go.mod that runs another Go', 'go.mod', MOD, `${MOD}toolchain go1.99\n`, ['toolchain']],
    ['T-26: a go.mod whose block is never closed', 'go.mod', MOD, MOD.replace(')\n', 'ignore ./internal\n'), ['*']],
    ['a go.mod with quotes', 'go.mod', MOD, `${MOD}ignore "./internal"\n`, ['*']],
  ])('%s', (_, path, before, after, fields) => {
    expect([isManifest(path), fieldsBeyondDependencies(path, before, after)]).toEqual([true, fields]);
  });

  it.each(['package-lock.json', 'go.sum', 'src/package.json.ts'])('%s is opened whole', (path) => {
    expect(isManifest(path)).toBe(false);
  });
});
