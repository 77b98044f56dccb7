import { describe, expect, it } from 'vitest';
import { links } from '../../../src/checks/guardrails/links.ts';
import type { ChangedFile } from '../../../src/contract/change.ts';
import { changed, facts, implement, intake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (...files: ChangedFile[]) => {
  const { policy } = intake();
  const values = policyOf({ 'protected-paths': ['infra/'], scope: { 'allowed-paths': ['**'], 'forbidden-paths': ['generated/**', 'src/price.key'] } });
  return ask(links, facts({ implement: implement(files), intake: intake({ policy: policy === null ? null : { ...policy, values } }) }));
};
const link = (path: string, linkTarget: string | null, parts: Partial<ChangedFile> = {}): ChangedFile => changed(path, { kind: 'added', oldMode: '000000', newMode: '120000', linkTarget, ...parts });
const PASSES = { outcome: 'pass', reason: 'change:link', sentence: 'No link of the change leads out of the repository or to a protected file.', places: [] };

describe('links', () => {
  it('passes when the change holds none, and when one is taken away', () => {
    expect(asked(changed('src/a.ts'), changed('run.sh', { newMode: '100755' }))).toEqual(PASSES);
    expect(asked(changed('old', { kind: 'deleted', oldMode: '120000', newMode: '000000', bytes: 0 }))).toEqual(PASSES);
    expect(asked(changed('old', { kind: 'type-changed', oldMode: '120000' }))).toEqual(PASSES);
    expect(asked(changed('libs/sub', { kind: 'deleted', oldMode: '160000', newMode: '000000', bytes: 0 }))).toEqual(PASSES);
  });

  it.each(['a.ts', './deep/a.ts', 'deep/', '../docs/guide.md', '../README.md', 'no/such/file'])('lets src/link lead to %j', (target) => {
    expect(asked(link('src/link', target))).toEqual(PASSES);
  });

  it.each([
    ['/proc/self/environ', 'it is absolute'],
    ['/etc/passwd', 'it is absolute'],
    ['C:/Users', 'it is absolute'],
    ['', 'it leads nowhere'],
    ['..\\.github', 'it holds a backslash'],
    ['../../../../etc/passwd', 'it leads out of the repository'],
    ['../..', 'it leads out of the repository'],
    ['..', 'it leads to the root of the repository'],
    ['../.', 'it leads to the root of the repository'],
    ['deep/../../../etc/passwd', 'it steps back behind a name, which may itself be a link'],
    ['../.git', 'it leads into `.git`'],
    ['../.git/config', 'it leads into `.git`'],
    ['../.GIT/hooks/pre-commit', 'it leads into `.git`'],
    ['../.github', 'protected: CI and policy'],
    ['../.github/workflows', 'protected: CI and policy'],
    ['../.GitHub/workflows/ci.yml', 'protected: CI and policy'],
    ['../package.json', 'protected: dependencies'],
    ['../node_modules/x', 'protected: settings of package managers and installed code'],
    ['../.env', 'protected: secrets'],
    ['../AGENTS.md', 'protected: instructions to agents'],
    ['../infra', 'protected by the policy'],
    ['../infra/main.tf', 'protected by the policy'],
    ['../generated', 'it matches scope.forbidden-paths'],
    ['../Generated/x.ts', 'it matches scope.forbidden-paths'],
    ['../GITHUB~1/x', 'it has the form of a short name, which Windows takes for another file'],
  ])('fails when src/link leads to %j: %s', (target, why) => {
    expect(asked(changed('src/a.ts'), link('src/link', target))).toEqual({
      outcome: 'fail',
      reason: 'change:link',
      sentence: 'The change holds 1 link that no run may make.',
      places: [{ where: 'src/link', what: `a symbolic link to ${JSON.stringify(target)}: ${why}` }],
    });
  });

  it('asks the same of a link that is led elsewhere', () => {
    expect(asked(link('src/link', '/etc', { kind: 'modified', oldMode: '120000' })).places).toEqual([{ where: 'src/link', what: 'a symbolic link to "/etc": it is absolute' }]);
  });

  it('fails for a link in place of a file or a folder', () => {
    const gone = changed('src/deep/a.ts', { kind: 'deleted', newMode: '000000', bytes: 0 });
    expect(asked(link('src/a.ts', 'b.ts', { kind: 'type-changed', oldMode: '100644' })).places).toEqual([{ where: 'src/a.ts', what: 'a symbolic link to "b.ts": it replaces something that was no link' }]);
    expect(asked(link('src', '.github'), gone).places).toEqual([{ where: 'src', what: 'a symbolic link to ".github": protected: CI and policy' }]);
    expect(asked(link('src', 'docs'), gone).places).toEqual([{ where: 'src', what: 'a symbolic link to "docs": it replaces a folder' }]);
  });

  it('fails for a link that leads through another one of the change, in whatever case', () => {
    expect(asked(link('src/one', '../docs'), link('src/two', 'One/secret')).places).toEqual([{ where: 'src/two', what: 'a symbolic link to "One/secret": it leads through another link of the change, "src/one"' }]);
    expect(asked(link('src/one', '../docs'), link('src/two', 'one'))).toEqual(PASSES);
  });

  it('fails for a submodule', () => {
    const what = 'it is a link to a commit of another repository (a submodule)';
    expect(asked(changed('libs/new', { kind: 'added', oldMode: '000000', newMode: '160000' }), changed('libs/old', { oldMode: '160000', newMode: '160000' }))).toMatchObject({
      outcome: 'fail',
      sentence: 'The change holds 2 links that no run may make.',
      places: [{ where: 'libs/new', what }, { where: 'libs/old', what }],
    });
  });

  it('fails when it was not recorded where a link leads, and keeps long and unseen targets to one short line', () => {
    expect(asked(link('src/link', null)).places).toEqual([{ where: 'src/link', what: 'it is a symbolic link, but where it leads was not recorded' }]);
    expect(asked(link('src/link', 'a\n\u001b[2J')).places).toEqual([{ where: 'src/link', what: 'a symbolic link to "a\\n\\u001b[2J": it holds a control character' }]);
    expect(asked(link('src/link', `/${'x'.repeat(4000)}`)).places).toEqual([{ where: 'src/link', what: `a symbolic link to "/${'x'.repeat(197)}…: it is absolute` }]);
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(links, facts({ intake: intake({ policy: null }) }))).toEqual({ outcome: 'unknown', reason: 'change:link', sentence: 'Where links may lead is not known, because the policy could not be read.', places: [] });
  });
});
