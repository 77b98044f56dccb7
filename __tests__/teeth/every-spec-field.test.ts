import { describe, expect, it } from 'vitest';
import { SPEC_TRIGGERS, type SpecTrigger } from '../../src/contract/spec-triggers.ts';
import { specsPolicy, type SpecsPolicy } from '../../src/contract/spec-policy.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { POLICY_FIELDS, resolvePolicy } from '../../src/policy/resolve-policy.ts';
import { judgeTree, type JudgedTree } from '../../src/specs/judge-tree.ts';
import { digest } from '../facts.ts';
import { LOGIN, spec, treeOf, type Files } from '../spec-facts.ts';

/** What a policy with the field says of files, or of a change, that one without it does not. */
interface Row {
  readonly section: string;
  readonly files: Files;
  readonly before?: Files;
  readonly seen: (judged: JudgedTree) => unknown;
  readonly expected: unknown;
}

const states = ({ report }: JudgedTree): readonly string[] => report.specs.map(({ path, state }) => `${path} ${state}`);
const codes = ({ report }: JudgedTree): readonly string[] => report.findings.map(({ path, code }) => `${path} ${code}`);
const wanted = ({ report }: JudgedTree): readonly string[] => report.findings.flatMap(({ code, severity, message }) => (code === 'spec:mini-spec-missing' ? [`${severity} ${message.split(':')[0] ?? ''}`] : []));

/** The fields of one trigger; by default one spec is enough for changes in several services, and several may share other changes. */
function ofTrigger(id: SpecTrigger): Readonly<Record<string, Row>> {
  const row = (fields: string, files: Files, expected: readonly string[], before: Files = {}): Row => ({ section: `mini-specs: {${id}: {${fields}}}`, files: { ...before, ...files }, before, seen: wanted, expected });
  const two = { 'docs/specs/a.md': spec({ triggers: `[${id}]`, covers: "['x/a.txt']" }), 'docs/specs/b.md': spec({ triggers: `[${id}]`, covers: "['x/b.txt']" }) };
  const isOne = id === 'cross-service';
  return {
    [`specs.mini-specs.${id}.mode`]: row("mode: warn, paths: ['x/**']", { 'x/a.txt': 'a' }, [`warning ${id}`]),
    [`specs.mini-specs.${id}.paths`]: row("paths: ['x/**']", { 'x/a.txt': 'a' }, [`error ${id}`]),
    [`specs.mini-specs.${id}.words`]: row('words: [zebra]', { 'a.ts': 'a zebra\n' }, [`error ${id}`]),
    [`specs.mini-specs.${id}.word-paths`]: row("words: [zebra], word-paths: ['docs/**']", { 'a.ts': 'a zebra\n' }, []),
    [`specs.mini-specs.${id}.one-spec`]: row(`one-spec: ${!isOne}, paths: ['x/**']`, { 'x/a.txt': 'a', 'x/b.txt': 'b' }, isOne ? [] : [`error ${id}`], two),
  };
}

const ROWS: Readonly<Record<string, Row>> = {
  'specs.paths': { section: "paths: ['design/**']", files: { 'design/a.md': spec(), [LOGIN]: spec() }, seen: states, expected: ['design/a.md fresh'] },
  'specs.except': { section: 'except: []', files: { 'docs/specs/README.md': spec() }, seen: states, expected: ['docs/specs/README.md fresh'] },
  'specs.index': { section: 'index: register.json', files: { 'register.json': '{' }, seen: codes, expected: ['register.json spec:index-unreadable'] },
  'specs.max-age-days': { section: 'max-age-days: 10', files: { [LOGIN]: spec() }, seen: states, expected: [`${LOGIN} stale`] },
  'specs.max-cadence-days': { section: 'max-cadence-days: 50', files: { [LOGIN]: spec({ cadence_days: '60' }) }, seen: codes, expected: [`${LOGIN} spec:cadence`] },
  'specs.warn-days': { section: 'warn-days: 14', files: { [LOGIN]: spec({ last_review: '2026-11-03' }) }, seen: states, expected: [`${LOGIN} expiring`] },
  'specs.terminal-statuses': { section: 'terminal-statuses: [blocked]', files: { [LOGIN]: spec({ status: 'blocked' }) }, seen: states, expected: [`${LOGIN} exempt`] },
  'specs.approved-statuses': { section: 'approved-statuses: [active]', files: { [LOGIN]: spec({ approval: null, status: 'active' }) }, seen: ({ report }) => report.specs.map(({ approval }) => approval.state), expected: ['approved'] },
  'specs.approve-in-change': { section: "approve-in-change: true, mini-specs: {security-auth: {paths: ['src/**']}}", files: { [LOGIN]: spec(), 'src/a.txt': 'a' }, before: {}, seen: wanted, expected: [] },
  'specs.archive-marker': { section: 'archive-marker: moved.on', files: { [LOGIN]: '# Login\n\n<!-- moved.on -->\n\nArchive path: docs/archive/login.md\n' }, seen: states, expected: [`${LOGIN} exempt`] },
  'specs.require': { section: 'require: [review]', files: { [LOGIN]: spec({ owner: null }) }, seen: states, expected: [`${LOGIN} fresh`] },
  'specs.mini-specs.cross-service.folders': { section: "mini-specs: {cross-service: {folders: ['teams/*']}}", files: { 'teams/a/x': '1', 'teams/b/x': '1' }, before: {}, seen: wanted, expected: ['error cross-service'] },
  'specs.mini-specs.cross-service.at-least': { section: 'mini-specs: {cross-service: {at-least: 3}}', files: { 'services/a/x': '1', 'services/b/x': '1' }, before: {}, seen: wanted, expected: [] },
  ...Object.assign({}, ...SPEC_TRIGGERS.map(ofTrigger)),
};

describe('every field of the section specs, read as a policy and judged by', () => {
  it('has a line of its own here', () => {
    expect(POLICY_FIELDS.filter((field) => field.startsWith('specs.') && !Object.hasOwn(ROWS, field))).toEqual([]);
  });

  it.each(Object.entries(ROWS))('%s does what it says', async (_, { section, files, before, seen, expected }) => {
    expect(seen(await judged(specsIn(section), files, before))).toEqual(expected);
  });

  it.each(Object.entries(ROWS))('%s is another where it is not said', async (field, { section, files, before, seen, expected }) => {
    expect(seen(await judged(without(specsIn(section), field.split('.').slice(1)), files, before))).not.toEqual(expected);
  });
});

function specsIn(section: string): SpecsPolicy {
  const repository = parsePolicy(`version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\nspecs: {${section}}\n`);
  const resolved = repository.known ? resolvePolicy({ floor: null, repository, inputs: { preset: null, tightened: [] } }) : repository;
  if (!resolved.known || resolved.values.specs === undefined) throw new Error(resolved.known ? 'the section is lost' : resolved.problems[0]?.sentence);
  return resolved.values.specs;
}

/** The same but for one field, which is its default. */
function without(policy: SpecsPolicy, path: readonly string[]): SpecsPolicy {
  const replaced = (value: unknown, fallback: unknown, [key, ...rest]: readonly string[]): unknown =>
    key === undefined ? fallback : { ...Object(value), [key]: replaced(Object(value)[key], Object(fallback)[key], rest) };
  return specsPolicy.parse(replaced(policy, specsPolicy.parse({}), path));
}

function judged(policy: SpecsPolicy, files: Files, before: Files | undefined): Promise<JudgedTree> {
  return judgeTree({ tree: treeOf(files), before: before === undefined ? null : treeOf(before), about: [], policy, today: '2026-11-21', digest });
}
