import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/contract/in-words.ts';
import { specsPolicy, triggersOf } from '../../src/contract/spec-policy.ts';
import { SPEC_TRIGGERS } from '../../src/contract/spec-triggers.ts';

const flaws = (values: unknown): readonly string[] => specsPolicy.safeParse(values, { error: inWords }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

describe('the section specs of the policy', () => {
  it('is whole when it says nothing', () => {
    const policy = specsPolicy.parse({});
    expect(policy).toMatchObject({ index: 'tasks/index.json', 'max-age-days': 30, 'warn-days': 7, 'max-cadence-days': 365, require: ['owner', 'review'], 'terminal-statuses': ['done', 'canceled', 'deprecated', 'superseded', 'archived'], 'approved-statuses': ['approved'] });
    expect(triggersOf(policy).map(([id, { mode, 'one-spec': oneSpec }]) => [id, mode, oneSpec])).toEqual(SPEC_TRIGGERS.map((id) => [id, 'enforce', id === 'cross-service']));
    expect(specsPolicy.parse(policy)).toEqual(policy);
  });

  it.each([
    [{ paths: [] }, 'paths is empty, and must hold at least one item'],
    [{ 'max-age-days': 0 }, 'max-age-days is 0, and must be at least 1'],
    [{ 'terminal-statuses': ['finished'] }, 'terminal-statuses.0 must be "draft", "review", "approved", "active", "in-progress", "blocked", "done", "canceled", "deprecated", "superseded" or "archived"'],
    [{ index: '../index.json' }, 'index must be the path of a JSON file from the root of the repository'],
    [{ 'mini-specs': { 'public-api': { words: [' a'] } } }, 'mini-specs.public-api.words.0 must be text on one line that neither begins nor ends with a space'],
    [{ 'mini-specs': { 'public-api': { words: ['a\nb'] } } }, 'mini-specs.public-api.words.0 must be text on one line that neither begins nor ends with a space'],
    [{ 'mini-specs': { 'public-api': { folders: [] } } }, 'mini-specs.public-api knows no `folders`'],
    [{ 'mini-specs': { 'cross-service': { folders: ['services/**'] } } }, 'mini-specs.cross-service.folders.0 must name folders step by step, such as services/*, without ** and braces'],
    [{ 'mini-specs': { 'cross-service': { 'at-least': 1 } } }, 'mini-specs.cross-service.at-least is 1, and must be at least 2'],
    [{ 'mini-specs': { performance: {} } }, 'mini-specs knows no `performance`'],
  ])('refuses %j', (values, flaw) => {
    expect(flaws(values)).toEqual([flaw]);
  });
});
