import { describe, expect, it } from 'vitest';
import { SPEC_TRIGGERS, type SpecTrigger } from '../../src/contract/spec-triggers.ts';
import type { TouchedFile } from '../../src/specs/fired-triggers.ts';
import { codes, judge, line, SPEC } from './stage.ts';

const file = (path: string, after: string | null = 'x\n', before: string | null = null): TouchedFile => ({ path, before: () => before, after: () => after });

/** For each trigger a change that sets it off and no other, as two files. */
const CHANGES: Readonly<Record<SpecTrigger, readonly [TouchedFile, TouchedFile]>> = {
  'cross-service': [file('services/users/a.txt'), file('services/mail/b.txt')],
  'security-auth': [file('src/auth/session.txt'), file('src/oauth2/c.txt')],
  'migrations-schema': [file('db/migrations/1.txt'), file('schema.prisma')],
  'public-api': [file('docs/openapi.yaml'), file('api.yml')],
  dependencies: [file('package.json'), file('tools/requirements.txt')],
  'novel-patterns': [file('src/run.py', 'import subprocess\n'), file('src/page.js', 'const a = eval(b);\n')],
};

const RELATIONS = ['trigger', 'named', 'path', 'none'] as const;
const APPROVALS = ['approval', 'status', 'index', 'pending', 'rejected', 'changed', 'none'] as const;
const FRESHNESS = ['fresh', 'expiring', 'stale', 'moved', 'unknown', 'invalid', 'done'] as const;
const COVERAGE = ['all', 'one', 'none'] as const;

interface Case {
  readonly trigger: SpecTrigger;
  readonly relation: (typeof RELATIONS)[number];
  readonly approval: (typeof APPROVALS)[number];
  readonly freshness: (typeof FRESHNESS)[number];
  readonly coverage: (typeof COVERAGE)[number];
}

const CASES: readonly Case[] = SPEC_TRIGGERS.flatMap((trigger) => RELATIONS.flatMap((relation) => APPROVALS.flatMap((approval) => FRESHNESS.flatMap((freshness) => COVERAGE.map((coverage) => ({ trigger, relation, approval, freshness, coverage }))))));

/** The one spec of a case. A status can say only one thing, so a spec that is done is approved otherwise, if at all. */
function specOf({ trigger, relation, approval, freshness, coverage }: Case): string {
  const [first, second] = CHANGES[trigger].map(({ path }) => path);
  const fields = [
    'owner: the-team',
    `last_review: ${freshness === 'stale' ? '2025-01-01' : freshness === 'expiring' ? '2026-01-02' : freshness === 'invalid' ? '2026-02-30' : '2026-01-20'}`,
    ...(freshness === 'moved' ? ['pins:', '  - path: pinned.txt', `    sha256: ${'ab'.repeat(32)}`] : freshness === 'unknown' ? ['pins:', `  - commit: ${'ab'.repeat(20)}`, '    path: pinned.txt'] : []),
    ...(relation === 'trigger' ? [`triggers: [${trigger}]`] : relation === 'path' ? [`relates_to: ${first ?? ''}`] : relation === 'named' ? ['relates_to: "#12"'] : []),
    ...(coverage === 'all' ? [`covers: ["${first ?? ''}", "${second ?? ''}"]`] : coverage === 'one' ? [`covers: ["${first ?? ''}"]`] : ['covers: [elsewhere/**]']),
    ...(freshness === 'done' ? ['status: done'] : approval === 'status' ? ['status: approved'] : []),
    ...(approval === 'approval' ? ['approval: {by: alice, on: 2026-01-10}'] : approval === 'changed' ? [`approval: {by: alice, on: 2026-01-10, sha256: ${'ab'.repeat(32)}}`] : approval === 'pending' || approval === 'rejected' ? [`approval: ${approval}`] : []),
  ];
  return `---\n${fields.join('\n')}\n---\n# It\n`;
}

function isAnswered({ relation, approval, freshness, coverage }: Case): boolean {
  const isApproved = approval === 'approval' || approval === 'index' || approval === 'status';
  return relation !== 'none' && isApproved && (freshness === 'fresh' || freshness === 'expiring') && coverage === 'all';
}

/** The policy that asks about one trigger: to look for all of them in each of thousands of cases takes a minute. */
const ALONE = Object.fromEntries(SPEC_TRIGGERS.map((id) => [id, { 'mini-specs': Object.fromEntries(SPEC_TRIGGERS.flatMap((other) => (other === id ? [] : [[other, { mode: 'off' }]]))) }]));

function judgeCase(one: Case) {
  const index = one.approval === 'index' ? { specs: [{ id: '1', path: SPEC, gate: { status: 'approved', approved_on: '2026-01-10', approver: 'alice' } }] } : { specs: [{ id: '1', path: SPEC }] };
  return judge({ files: { [SPEC]: specOf(one), 'pinned.txt': 'x' }, index, policy: ALONE[one.trigger] ?? {}, change: { files: CHANGES[one.trigger], about: ['#12'] } });
}

describe.each(SPEC_TRIGGERS)('a change of the kind %s', (trigger) => {
  const own = CASES.filter((one) => one.trigger === trigger);

  it('is answered by a spec that relates to it, is approved, fresh and covers it, and by none that lacks any of these', () => {
    const wrong = own.filter((one) => judgeCase(one).findings.some(({ code }) => code === 'spec:mini-spec-missing') === isAnswered(one));
    expect(wrong).toEqual([]);
    expect(own).toHaveLength(RELATIONS.length * APPROVALS.length * FRESHNESS.length * COVERAGE.length);
    expect(own.filter(isAnswered)).toHaveLength(3 * 3 * 2);
  });

  it('sets off nothing else, and nothing when the policy has it off', () => {
    const files = CHANGES[trigger];
    const found = judge({ files: {}, change: { files, about: [] } }).findings;
    expect(found.map(({ code, severity, message }) => [code, severity, message.split(':')[0]])).toEqual([['spec:mini-spec-missing', 'error', trigger]]);
    expect(judge({ files: {}, policy: { 'mini-specs': { [trigger]: { mode: 'off' } } }, change: { files, about: [] } }).findings).toEqual([]);
    expect(judge({ files: {}, policy: { 'mini-specs': { [trigger]: { mode: 'warn' } } }, change: { files, about: [] } }).findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('needs a spec when its files are deleted, too', () => {
    const files = CHANGES[trigger].map(({ path, after }) => ({ path, before: after, after: () => null }));
    expect(codes(judge({ files: {}, change: { files, about: [] } }))).toEqual(['mini-spec-missing']);
  });

  it('is answered by two specs that share its files, unless one has to cover all of it', () => {
    const [first, second] = CHANGES[trigger];
    const share = (path: string): string => specOf({ trigger, relation: 'trigger', approval: 'approval', freshness: 'fresh', coverage: 'none' }).replace('elsewhere/**', JSON.stringify(path));
    const shared = (oneSpec: boolean): readonly string[] => codes(judge({ files: { 'tasks/specs/a.md': share(first.path), 'tasks/specs/b.md': share(second.path) }, policy: { 'mini-specs': { [trigger]: { 'one-spec': oneSpec } } }, change: { files: [first, second], about: [] } }));
    expect([shared(false), shared(true)]).toEqual([[], ['mini-spec-missing']]);
    const byDefault = codes(judge({ files: { 'tasks/specs/a.md': share(first.path), 'tasks/specs/b.md': share(second.path) }, change: { files: [first, second], about: [] } }));
    expect(byDefault).toEqual(trigger === 'cross-service' ? ['mini-spec-missing'] : []);
  });
});

describe('a finding about a spec that is missing', () => {
  const [migration] = CHANGES['migrations-schema'];

  it('says what to write where there is nothing near', () => {
    const [found] = judge({ files: {}, change: { files: [migration], about: [] } }).findings;
    expect(found === undefined ? '' : line(found)).toBe('db/migrations/1.txt:1:1 error spec:mini-spec-missing migrations-schema: no spec that is about this, approved and fresh covers db/migrations/1.txt (the policy governs this path)');
    expect(found?.remedy).toBe('Write a spec with `triggers: [migrations-schema]`, `covers` that names these files, an owner, a review and an approval.');
  });

  it('says which lines of the nearest spec to change', () => {
    const files = { [SPEC]: '---\nowner: the-team\nlast_review: 2025-01-01\ncovers:\n  - db/migrations\n---\n# It\n' };
    const found = judge({ files, change: { files: [migration, file('schema.prisma')], about: [] } }).findings.find(({ code }) => code === 'spec:mini-spec-missing');
    expect(found?.related).toEqual([
      { path: SPEC, line: 6, column: 1, what: 'say that it is about this: `triggers: [migrations-schema]`' },
      { path: SPEC, line: 6, column: 1, what: 'it is not approved (none): `approval` with `by` and `on`' },
      { path: SPEC, line: 3, column: 14, what: 'it is stale: review it' },
      { path: SPEC, line: 5, column: 3, what: 'it does not cover schema.prisma: add it to `covers`' },
    ]);
    expect(found?.remedy).toContain(`Mend what ${SPEC} lacks: line 6: say that it is about this`);
  });

  it('stands at the first line that set it off', () => {
    const change = { files: [file('src/db.ts', 'a\nb\nquery(`ALTER   TABLE users`)\n', 'a\nb\n')], about: [] };
    expect(judge({ files: {}, change }).findings.map(line)).toEqual(['src/db.ts:3:1 error spec:mini-spec-missing migrations-schema: no spec that is about this, approved and fresh covers src/db.ts (a line that was added holds "ALTER   TABLE")']);
  });

  it('names five files and counts the others', () => {
    const files = ['1', '2', '3', '4', '5', '6', '7'].map((name) => file(`db/migrations/${name}.txt`));
    expect(judge({ files: {}, change: { files, about: [] } }).findings[0]?.message).toContain('covers db/migrations/1.txt, db/migrations/2.txt, db/migrations/3.txt, db/migrations/4.txt, db/migrations/5.txt and 2 more');
  });
});

describe('a spec', () => {
  it.each(['**', '**/*', '*', '**/*.*', '{**,src}'])('that says it covers %s covers nothing', (glob) => {
    const text = `---\nowner: a\nlast_review: 2026-01-20\nstatus: approved\ntriggers: [migrations-schema]\ncovers: ["${glob}"]\n---\n# It\n`;
    expect(codes(judge({ files: { [SPEC]: text }, change: { files: [CHANGES['migrations-schema'][0]], about: [] } }))).toEqual(['mini-spec-missing', 'field']);
  });

  it('sets off no trigger, wherever it lies and whatever it says', () => {
    const files = [file('tasks/specs/auth/migrations.md', 'create table\n'), file('tasks/index.json', '{}')];
    expect(judge({ files: {}, change: { files, about: [] } }).findings).toEqual([]);
  });

  it.each([[SPEC], ['SPEC-7'], ['tasks/12-login.md']])('is related to a change that names it as %s', (name) => {
    const text = '---\nid: SPEC-7\nowner: a\nlast_review: 2026-01-20\nstatus: approved\nrelates_to: [tasks/12-login.md]\ncovers: [db/migrations/**]\n---\n# It\n';
    const found = (about: readonly string[]): readonly string[] => codes(judge({ files: { [SPEC]: text }, change: { files: [CHANGES['migrations-schema'][0]], about } }));
    expect([found([name]), found(['another'])]).toEqual([[], ['mini-spec-missing']]);
  });
});
