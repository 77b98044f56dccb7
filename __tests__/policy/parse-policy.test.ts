import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_POLICY, policyFields } from '../../scripts/docs/policy-page.ts';
import { policy } from '../../src/contract/policy.ts';
import { notEnforcedFields } from '../../src/policy/not-enforced.ts';
import { parsePolicy, readFloorBytes, readPolicyBytes } from '../../src/policy/parse-policy.ts';
import { POLICY_FIELDS } from '../../src/policy/resolve-policy.ts';

const FILE = '.github/codex-orchestrator.yml';
const SMALLEST = 'version: 1\nverification:\n  commands:\n    - id: test\n      run: [npm, test]\n';

/** Each problem as `line:column: what. | remedy`. */
const problems = (text: string): readonly string[] => {
  const parsed = parsePolicy(text);
  return parsed.known ? [] : parsed.problems.map(({ sentence, remedy }) => `${sentence.replace(`${FILE}:`, '')} | ${remedy}`);
};
/** The fields of the first level, as the schema has them. */
const TOP = Object.keys(policy.shape).join(', ');
/** All that a policy comes to. */
const valuesOf = (text: string): unknown => {
  const parsed = parsePolicy(text);
  return parsed.known ? parsed.values : parsed.problems;
};
/** The names of all fields that a value holds, as the page of the policy has them. */
const pathsIn = (value: unknown, prefix = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${prefix}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    return [name, ...pathsIn(inner, name)];
  });
};
/** The end of a line, with what the schema says of the field. */
const correct = (meaning: string): string => `Correct it. It means: ${meaning}`;
const LEAST = 'The smallest policy is: {version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}';
const RUN = 'The program and its arguments, one string each, such as [npm, test]; no shell reads them.';
const COMMANDS = 'All of them are run, whatever became of the ones before, each in a fresh checkout of the change with what setup left: what one command writes, such as a build, the next does not see.';
const GLOB = 'A glob relative to the root of the repository; `**` crosses folders.';

describe('a policy', () => {
  // Both are compared whole: a field that the schema gets and these do not have fails them.
  it('gets every default from the schema, and knows what it states itself', () => {
    expect(parsePolicy(SMALLEST)).toMatchObject({ known: true, stated: { version: 1, verification: { commands: [{ id: 'test', run: ['npm', 'test'] }] } } });
    expect(valuesOf(SMALLEST)).toEqual({
      version: 1,
      preset: 'standard',
      triggers: { label: true, comment: true, dispatch: true, local: true, schedule: { issues: [], 'task-packs': [] } },
      actors: { users: [], bots: [] },
      setup: { network: true, commands: [] },
      verification: { commands: [{ id: 'test', run: ['npm', 'test'], 'timeout-minutes': 10, required: true }] },
      scope: { 'allowed-paths': ['**'], 'forbidden-paths': [] },
      approvals: { categories: ['dependencies', 'ci', 'billing', 'licensing', 'telemetry'] },
      instructions: [],
      'hidden-text': 'strip',
      packs: { network: false, minutes: 0 },
      plugins: { enabled: false, strict: true },
      codex: { 'unverified-versions': [] },
      delivery: { draft: false, labels: [], reviewers: [] },
      limits: { minutes: 60, 'log-bytes': 268_435_456, attempts: 2, files: 25, lines: 800, 'repair-rounds': 3, 'error-signatures': 2, 'no-progress': 2, 'runs-per-day': 3 },
      prices: [],
      'protected-paths': [],
      checks: {},
    });
  });

  it('says everything it can say: every field', () => {
    expect(valuesOf(FULL_POLICY)).toEqual({
      version: 1,
      preset: 'standard',
      triggers: { label: true, comment: true, dispatch: true, local: true, schedule: { issues: [12], 'task-packs': ['taskpacks/nightly-*'] } },
      actors: { users: ['octocat'], bots: [{ login: 'renovate[bot]', id: 29_139_614 }] },
      setup: { network: true, commands: [{ id: 'install', run: ['npm', 'ci', '--ignore-scripts'], 'timeout-minutes': 10 }] },
      verification: {
        commands: [
          { id: 'build', run: ['npm', 'run', 'build'], 'timeout-minutes': 10, required: true },
          { id: 'test', run: ['npm', 'test'], 'timeout-minutes': 20, required: true },
          { id: 'lint', run: ['npm', 'run', 'lint'], 'timeout-minutes': 10, required: false },
        ],
      },
      scope: { 'allowed-paths': ['src/**', 'test/**', 'docs/**'], 'forbidden-paths': ['src/generated/**'] },
      approvals: { categories: ['dependencies', 'ci'], environment: 'production' },
      instructions: ['docs/style.md'],
      'hidden-text': 'strip',
      packs: { network: false, minutes: 90 },
      plugins: { enabled: true, strict: true },
      codex: { 'unverified-versions': ['0.163.0'] },
      delivery: { draft: false, labels: ['automated'], reviewers: ['octocat'] },
      limits: { minutes: 60, tokens: 2_000_000, cost: 5, 'log-bytes': 268_435_456, attempts: 2, files: 25, lines: 800, 'repair-rounds': 3, 'error-signatures': 2, 'no-progress': 2, 'runs-per-day': 3 },
      prices: [{ model: 'gpt-5.5', input: 1.25, 'cached-input': 0.125, output: 10 }],
      specs: {
        paths: ['specs/**/*.md'],
        except: ['**/README.md'],
        index: 'tasks/index.json',
        'max-age-days': 30,
        'max-cadence-days': 365,
        'warn-days': 7,
        'terminal-statuses': ['done', 'canceled', 'deprecated', 'superseded', 'archived'],
        'approved-statuses': ['approved'],
        'approve-in-change': false,
        'archive-marker': 'docs-archive:stub',
        require: ['owner', 'review'],
        'mini-specs': {
          'cross-service': { mode: 'enforce', folders: ['services/*'], 'at-least': 2, paths: [], words: [], 'word-paths': ['**'], 'one-spec': true },
          'security-auth': { mode: 'enforce', paths: ['src/auth/**'], words: ['jwt', 'access token'], 'word-paths': ['src/**/*.ts'], 'one-spec': false },
          'migrations-schema': { mode: 'enforce', paths: ['migrations/**'], words: ['alter table'], 'word-paths': ['**/*.sql'], 'one-spec': false },
          'public-api': { mode: 'enforce', paths: ['openapi/**'], words: ['breaking change'], 'word-paths': ['src/**'], 'one-spec': false },
          dependencies: { mode: 'warn', paths: ['package.json'], words: [], 'word-paths': ['**'], 'one-spec': false },
          'novel-patterns': { mode: 'warn', paths: [], words: ['eval'], 'word-paths': ['src/**'], 'one-spec': false },
        },
      },
      'protected-paths': ['migrations/**'],
      checks: { 'issue-sections': 'enforce', 'acceptance-criteria': 'warn', 'open-questions': 'enforce', 'planned-paths': 'off', scope: 'enforce', 'mini-spec': 'enforce' },
    });
  });

  it('has an example of every field of the schema and of every check it may choose, those without a default and those inside lists too', () => {
    const parsed = parsePolicy(FULL_POLICY);
    const stated = parsed.known ? pathsIn(parsed.stated) : [];
    expect(policyFields().map(({ name }) => name).filter((name) => !stated.includes(name))).toEqual([]);
  });

  it.each([SMALLEST.replaceAll('\n', '\r\n'), `\ufeff${SMALLEST}`, `%YAML 1.2\n---\n${SMALLEST}`, '{"version": 1, "verification": {"commands": [{"id": "test", "run": ["npm", "test"]}]}}'])('may be written otherwise: case %#', (text) => {
    expect(parsePolicy(text).known).toBe(true);
  });
});

describe('a policy that is wrong', () => {
  it.each([
    ['an unknown field', `verson: 1\n${SMALLEST}`, ['1:1: unknown field `verson`. | Did you mean `version`?']],
    ['an unknown field with a name of another style', `${SMALLEST}protected_paths: [a]\n`, ['6:1: unknown field `protected_paths`. | Did you mean `protected-paths`?']],
    ['an unknown field deep inside', `${SMALLEST.replace('run:', 'timeout: 5\n      run:')}`, ['5:7: unknown field `verification.commands.0.timeout`. | Remove it, or use one of: id, run, timeout-minutes, required.']],
    ['an unknown field that nothing is like', `${SMALLEST}banana: 1\n`, [`6:1: unknown field \`banana\`. | Remove it, or use one of: ${TOP}.`]],
    ['two unknown fields', `${SMALLEST}scopes: {}\nscope:\n  allowed: [a]\n`, ['8:3: unknown field `scope.allowed`. | Remove it, or use one of: allowed-paths, forbidden-paths.', '6:1: unknown field `scopes`. | Did you mean `scope`?']],
    ['a name from the inside of JavaScript', `${SMALLEST}__proto__: {a: 1}\nconstructor: 1\n`, [`6:1: unknown field \`__proto__\`. | Remove it, or use one of: ${TOP}.`, `7:1: unknown field \`constructor\`. | Remove it, or use one of: ${TOP}.`]],
    ['a missing field', 'version: 1\n', [`1:1: \`verification\` is missing: it must be a group of fields. | Add it. It means: Commands that judge the change, run in a fresh checkout of it without network. ${LEAST}`]],
    ['another version', SMALLEST.replace('version: 1', 'version: 2'), [`1:10: \`version\` is 2, and must be 1. | ${correct('The version of this format.')}`]],
    ['a wrong type', SMALLEST.replace('[npm, test]', 'npm test'), [`5:12: \`verification.commands.0.run\` is text, and must be a list. | ${correct(RUN)}`]],
    ['a wrong type in a list', SMALLEST.replace('[npm, test]', '[npm, 1]'), [`5:18: \`verification.commands.0.run.1\` is 1, and must be text. | ${correct(RUN)}`]],
    ['a word that is no truth in YAML 1.2', SMALLEST.replace('run:', 'required: yes\n      run:'), [`5:17: \`verification.commands.0.required\` is text, and must be true or false. | ${correct('Whether a failure makes the result PARTIAL.')}`]],
    ['no command', 'version: 1\nverification: {commands: []}\n', [`2:26: \`verification.commands\` is empty, and must hold at least one item. | ${correct(COMMANDS)}`]],
    ['no required command', SMALLEST.replace('run:', 'required: false\n      run:'), [`4:5: \`verification.commands\` must hold at least one command that is required. | ${correct(COMMANDS)}`]],
    ['nothing to run', SMALLEST.replace('[npm, test]', '[]'), [`5:12: \`verification.commands.0.run\` is empty, and must hold at least one item. | ${correct(RUN)}`]],
    ['the same id twice', `${SMALLEST}    - {id: test, run: [make]}\n`, [`4:5: \`verification.commands\` has two commands with the same id. | ${correct(COMMANDS)}`]],
    ['an id that is no name', SMALLEST.replace('id: test', 'id: ../x'), [`4:11: \`verification.commands.0.id\` must be lower-case letters, digits and hyphens, 40 at most, starting with a letter. | ${correct('A short name, unique among the commands: it names the log in the evidence.')}`]],
    ['a time without end', SMALLEST.replace('run:', 'timeout-minutes: 61\n      run:'), [`5:24: \`verification.commands.0.timeout-minutes\` is 61, and must be at most 60. | ${correct('After this many minutes the command is stopped and counts as failed.')}`]],
    ['a list where settings belong', `${SMALLEST}scope: [a]\n`, [`6:8: \`scope\` is a list, and must be a group of fields. | ${correct('What a change may touch, always less the protected paths.')}`]],
    ['no allowed path', `${SMALLEST}scope: {allowed-paths: []}\n`, [`6:24: \`scope.allowed-paths\` is empty, and must hold at least one item. | ${correct('Files a change may touch.')}`]],
    ['an empty file', '', ['1:1: the file is empty. | The smallest policy is: {version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}']],
    ['a file of comments', '# nothing\n', ['1:1: the file is empty. | The smallest policy is: {version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}']],
    ['a list', '- a\n', ['1:1: the file is no list of settings. | The smallest policy is: {version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}']],
    ['a word', 'strict', ['1:1: the file is no list of settings. | The smallest policy is: {version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}']],
    ['a field twice', `${SMALLEST}version: 1\n`, ['6:1: the field `version` is there twice. | Keep one of the two.']],
    ['a bracket that is not closed', 'version: [1\n', ['2:1: this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. | Mend the YAML at that place; indentation and quotes are the usual reasons.']],
    ['a tab', 'version: 1\nscope:\n\tallowed-paths: [a]\n', ['3:1: this is no YAML: Tabs are not allowed as indentation. | Mend the YAML at that place; indentation and quotes are the usual reasons.']],
    ['a tag nobody knows', SMALLEST.replace('version: 1', 'version: !!js/function 1'), ['1:10: this is no YAML: Unresolved tag: tag:yaml.org,2002:js/function. | Mend the YAML at that place; indentation and quotes are the usual reasons.']],
    ['two documents', `${SMALLEST}---\n${SMALLEST}`, ['6:1: a line --- begins a second document here, and only one is read. | Remove the line --- and what does not belong below it.']],
    ['an alias', `a: &a [x]\nb: *a\n`, ['2:4: the file uses a YAML alias. | Write the value out; aliases are not read.']],
    ['a merge', `a: &a {x: 1}\nb:\n  <<: *a\n`, ['3:7: the file uses a YAML alias. | Write the value out; aliases are not read.']],
    ['a bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n`, ['2:8: the file uses a YAML alias. | Write the value out; aliases are not read.']],
    ['brackets without end', '['.repeat(60_000), ['1:1: the file nests too deeply to be read. | Write it flat: a policy is four levels deep.']],
    ['a file that is too large', `# ${'x'.repeat(65_536)}`, ['1:1: the file is longer than 65536 characters. | Make it smaller: a policy is a page of settings.']],
  ] as const)('says where and how to mend it: %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each(['!src/**', '/src/**', './src', '../src', 'src/../x', 'a//b', 'src\\**', '..', 'a\u0000b'])('refuses the glob %j, which would match nothing', (glob) => {
    expect(problems(`${SMALLEST}protected-paths: [${JSON.stringify(glob)}]\n`)).toEqual([`6:19: \`protected-paths.0\` must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash. | ${correct(GLOB)}`]);
  });

  const EXTENDED = 'holds an extended glob such as @(a|b), which is not read here: write {a,b} for alternatives and ? for a parenthesis that follows one of @ + ? * !';
  const RANGE = 'holds a range in braces, which is not read here: write each name, such as {1,2,3}, or a class, such as [1-3]';
  const ONE = 'holds braces around one name: write the name without them, or ? for each brace that is part of it';
  const SPACE = 'has white space at an end of a name: remove it';
  const SPACE_IN_BRACES = 'has white space at an end of a name in braces: write {a,b}';
  const QUOTES = 'holds quotes, which are no part of a name: write the name without them';
  const STARS = 'holds ** beside other letters, where it does not cross folders: write ** between slashes, such as src/**/*.ts';
  const BACKWARDS = 'holds a class whose range runs backwards: for a folder named so write ? for each bracket, such as app/?user-id?/**';

  it.each([
    ['db/{1..20}/**', RANGE],
    ['db/{01..20}.sql', RANGE],
    ['db/{a,{1..3}}/**', RANGE],
    ['[!a]/**', 'negates a class with !, which is a letter here: write [^a]'],
    ['src/[[:upper:]]*', 'holds a named class such as [[:upper:]], which is not read here: write its letters, such as [A-Z]'],
    ['app/@(a|b)/**', EXTENDED],
    ['app/[[...slug]]/**', 'holds a class that begins with dots: for a folder named so write ? for each bracket, such as app/?...slug?/**'],
    ['app/+(a)/**', EXTENDED],
    ['app/?(a)/**', EXTENDED],
    ['app/*(a)/**', EXTENDED],
    ['app/!(a)/**', EXTENDED],
    ['app/(a|b)/**', 'holds alternatives in parentheses, which are letters here: write {a,b}'],
    ['db /**', SPACE],
    [' db/**', SPACE],
    ['src/ db', SPACE],
    ['db/**\u00a0', SPACE],
    ['src/{a, b}/**', SPACE_IN_BRACES],
    ['src/"x"/**', QUOTES],
    ["'src/x'", QUOTES],
    ['src/`x`/**', QUOTES],
    ['src/**.ts', STARS],
    ['src/a**', STARS],
    ['{a,b}**', STARS],
    ['***/x', STARS],
    ['src/{a}/**', ONE],
    ['src/{}/**', ONE],
    ['src/{{a,b}}/**', ONE],
    ['app/[user-id]/**', BACKWARDS],
    ['app/[...slug]/**', 'holds a class that begins with dots: for a folder named so write ? for each bracket, such as app/?...slug?/**'],
  ])('refuses the glob %j, which would not do what it looks like', (glob, flaw) => {
    for (const list of ['scope.allowed-paths', 'scope.forbidden-paths', 'protected-paths']) {
      const [outer, inner] = list.split('.');
      const value = `[${JSON.stringify(glob)}]`;
      const text = `${SMALLEST}${inner === undefined ? `${outer}: ${value}` : `${outer}: {${inner}: ${value}}`}\n`;
      expect(problems(text).map((problem) => problem.replace(/^\d+:\d+: /, ''))).toEqual([`\`${list}.0\` ${flaw}. | ${correct(GLOB)}`]);
    }
  });

  it.each(['(auth)', 'app/(auth)/**', 'app/[id]/**', 'src/{a,b}/*.ts', '{src/**,docs/**}', 'src/{a,{b,c}}', 'x{,.md}', '**/*.ts', '*.ts', 'src/[a-z0-9]*', 'src/[^a]', 'src/[.:]x', 'a b/c d', 'a, b.md', "don't.md", '@scope/x', 'name.', 'app/?...slug?/**', '**'])('takes the glob %j', (glob) => {
    expect(problems(`${SMALLEST}protected-paths: [${JSON.stringify(glob)}]\n`)).toEqual([]);
  });

  it('tells the reason and the place for a machine as well', () => {
    expect(parsePolicy('version: 2\n')).toMatchObject({ known: false, problems: [{ reason: 'policy:invalid', where: `${FILE}:1:10` }, { reason: 'policy:invalid', where: `${FILE}:1:1` }] });
  });

  it('tells no more than twenty problems, and no name at its full length', () => {
    const many = Array.from({ length: 500 }, (_, index) => `key-${index}: 1`).join('\n');
    expect(problems(`${SMALLEST}${many}\n`)).toHaveLength(20);
    expect(problems(`${SMALLEST}${'k'.repeat(900)}: 1\n`)[0]).toBe(`6:1: unknown field \`${'k'.repeat(100)}…\`. | Remove it, or use one of: ${TOP}.`);
  });
});

describe('a field that nothing enforces yet', () => {
  it.each(notEnforcedFields())('is refused by its name, not as unknown: %s', (name) => {
    const [outer = '', inner] = name.split('.');
    const [problem = ''] = problems(`${SMALLEST}${inner === undefined ? `${outer}: 1` : `${outer}: {${inner}: 1}`}\n`);
    expect(problem).toMatch(inner === undefined ? /^6:1: / : /^6:\d+: /);
    expect(problem).toContain(`\`${name}\` is not enforced by this release, so it is refused. | Remove it. `);
  });

  it.each(['review', 'experts', 'delivery.branch'])('is named when the contract has it: %s', (name) => {
    expect(notEnforcedFields()).toContain(name);
  });

  it('is none that the schema knows', () => {
    expect(notEnforcedFields().filter((name) => POLICY_FIELDS.includes(name) || Object.hasOwn(policy.shape, name))).toEqual([]);
  });
});

describe('what a policy may make of a check', () => {
  it.each([
    ['scope: off', '6:18: `checks.scope` must be enforce or warn; this check is never off.'],
    ['secrets: warn', '6:20: `checks.secrets` is always enforced, and cannot be set; remove the line.'],
    ['protected-paths: off', '6:28: `checks.protected-paths` is always enforced, and cannot be set; remove the line.'],
    ['issue-sections: maybe', '6:27: `checks.issue-sections` must be enforce, warn or off.'],
    ['scop: warn', '6:11: unknown field `checks.scop`.'],
  ])('is not %s', (line, sentence) => {
    expect(problems(`${SMALLEST}checks: { ${line} }\n`)[0]?.split(' | ')[0]).toBe(sentence);
  });
});

describe('the lines shown beside an error', () => {
  it('are the one before, the one itself with a caret, and the one after', () => {
    const parsed = parsePolicy(`${SMALLEST}scope:\n  alowed-paths: [a]\n# end\n`);
    expect(parsed.known ? '' : parsed.problems[0]?.frame).toBe('  6 | scope:\n> 7 |   alowed-paths: [a]\n    |   ^\n  8 | # end');
  });
});

describe('the bytes of a floor', () => {
  it('may state any field alone, and are named by their source', () => {
    expect(readFloorBytes(new TextEncoder().encode('version: 1\nlimits: {tokens: 5}\n'), 'org.yml')).toMatchObject({ known: true, source: 'org.yml', stated: { version: 1, limits: { tokens: 5 } } });
    expect(readFloorBytes(new TextEncoder().encode('version: 1\nlimit: 5\n'), 'org.yml')).toMatchObject({ known: false, problems: [{ sentence: 'org.yml:2:1: unknown field `limit`.', remedy: 'Did you mean `limits`?', where: 'org.yml:2:1' }] });
  });
});

describe('the bytes of a policy', () => {
  it('are read as UTF-8, and their text has their digest', () => {
    const bytes = new TextEncoder().encode(`\ufeff# é\n${SMALLEST}`);
    const read = readPolicyBytes(bytes);
    expect(read.known).toBe(true);
    expect(new TextEncoder().encode(read.text)).toEqual(bytes);
  });

  it.each([
    ['in the middle', [...new TextEncoder().encode('version: 1\n# é '), 0xff, 0x0a], '2:5'],
    ['at the end', [...new TextEncoder().encode('version: 1'), 0xc3], '1:11'],
    ['at the start, as UTF-16 has it', [0xff, 0xfe, 0x76, 0x00], '1:1'],
  ])('are refused by place where they are not: %s', (_, bytes, place) => {
    expect(readPolicyBytes(Uint8Array.from(bytes))).toMatchObject({ known: false, problems: [{ reason: 'policy:invalid', sentence: `${FILE}:${place}: the file is not UTF-8 text.`, remedy: 'Save the file as UTF-8.' }] });
  });
});

const fragment = fc.oneof(
  fc.constantFrom('version: 1\n', 'verification:\n', '  commands:\n', '    - id: a\n', '      run: [x]\n', 'scope: {', '}', '[', ']', ': ', '- ', '? ', '\n', '\t', '&a ', '*a', '<<: ', '!!str ', '!x ', '"', "'", '|\n', '>\n', '%YAML 1.1\n', '---\n', '...\n', '#', '\\', '"\\ud800"', '\u0000', '~', 'null'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

describe('any text', () => {
  it('is a policy or has a problem with a place and a remedy', () => {
    fc.assert(fc.property(fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
      const parsed = parsePolicy(text);
      if (parsed.known) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { sentence, remedy } of parsed.problems) {
        expect(sentence).toMatch(/^\.github\/codex-orchestrator\.yml:\d+:\d+: /);
        expect(remedy).not.toBe('');
      }
    }), { numRuns: 3000 });
  });

  it('is one of both for any bytes too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(typeof readPolicyBytes(bytes).known).toBe('boolean');
    }), { numRuns: 1000 });
  });
});
