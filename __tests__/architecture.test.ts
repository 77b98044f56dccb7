import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src', import.meta.url).pathname;
const TESTS = new URL('.', import.meta.url).pathname;

interface Room {
  /** Rooms it may import, its own among them without saying. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Files that hold the text of another program, whose imports are not ours. */
const PROGRAMS = ['adapters/sandbox/probe-script.ts', 'core/plugin-driver.ts', 'testkit/demo/project.ts'];

/** What each room may import; entries and the two files that hold the pipeline are rooms of one file. */
const ROOMS: Readonly<Record<string, Room>> = {
  'contract': { rooms: [], packages: ['zod'] },
  'ports': { rooms: [], types: ['contract'], packages: [] },
  'core': { rooms: ['contract'], types: ['ports'], packages: ['zod', 'canonicalize', 'picomatch'] },
  'checks': { rooms: ['contract', 'core', 'specs'], types: ['ports'], packages: ['zod'] },
  'issue': { rooms: ['contract', 'core', 'documents'], types: ['ports'], packages: ['zod', 'mdast', 'mdast-util-from-markdown', 'mdast-util-to-string'] },
  'documents': { rooms: ['contract', 'core'], packages: ['zod', 'yaml'] },
  'policy': { rooms: ['contract', 'core', 'documents'], types: ['ports'], packages: ['zod', 'yaml'] },
  'packs': { rooms: ['contract', 'core', 'documents'], packages: ['zod'] },
  'specs': { rooms: ['contract', 'core', 'documents'], types: ['ports'], packages: ['zod', 'yaml'] },
  'render': { rooms: ['contract', 'core', 'documents', 'specs'], types: ['ports'], packages: ['zod'] },
  'phases': { rooms: ['contract', 'core', 'documents', 'issue', 'packs', 'policy', 'render', 'specs'], types: ['ports'], packages: [] },
  'adapters': { rooms: ['contract', 'core', 'render'], types: ['ports'], packages: ['node:', '@actions/', '@octokit/', '@secretlint/', 'https-proxy-agent', 'yauzl', 'zod'] },
  'pipeline.ts': { rooms: ['checks', 'core', 'phases'], packages: [] },
  'run.ts': { rooms: ['contract', 'core'], types: ['ports'], packages: [] },
  'version.ts': { rooms: [], packages: [] },
  'commands': { rooms: ['adapters', 'checks', 'contract', 'core', 'documents', 'issue', 'packs', 'phases', 'pipeline.ts', 'policy', 'render', 'run.ts', 'specs', 'version.ts'], types: ['ports'], packages: ['node:'] },
  'main.ts': { rooms: ['commands', 'core'], packages: ['node:'] },
  'testkit': { rooms: ['adapters', 'checks', 'commands', 'contract', 'core', 'pipeline.ts', 'render', 'run.ts', 'version.ts'], types: ['ports'], packages: ['node:', '@actions/expressions', '@actions/workflow-parser', '@octokit/graphql-schema', '@octokit/openapi-types', 'ajv', 'ajv-formats', 'graphql', 'yaml', 'zod'] },
};

interface Edge {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).toSorted();
const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const edges = files.flatMap(edgesOf);

/** Static imports, re-exports and dynamic imports; a path inside src becomes the room it leads to. */
function edgesOf(file: string): readonly Edge[] {
  const found = textOf(file).matchAll(/^\s*(?:import|export)\b([^'"`;]*?)\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm);
  return [...found].map(([, clause = '', from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? '';
    return { file, from: roomOf(file), to: specifier.startsWith('.') ? roomOf(relative(SRC, resolve(SRC, dirname(file), specifier))) : specifier, typesOnly: /^\s*type\b/.test(clause) };
  });
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Says whether the table allows an edge. A package ending in `:` or `/` stands for all that begin so. */
function allowed({ from, to, typesOnly }: Edge): boolean {
  const room = ROOMS[from];
  if (room === undefined) return false;
  if (to === from || room.rooms.includes(to)) return true;
  if (typesOnly && room.types?.includes(to) === true) return true;
  return room.packages.some((name) => to === name || to.startsWith(/[:/]$/.test(name) ? name : `${name}/`));
}

const shown = ({ file, to, typesOnly }: Edge): string => `${file} imports ${typesOnly ? 'types of ' : ''}${to}`;

describe('the rooms of src', () => {
  it('import what the table allows, and nothing else', () => {
    expect(edges.filter((edge) => !allowed(edge)).map(shown)).toEqual([]);
  });

  it('are all in the table, and were really looked at', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => ROOMS[room] === undefined)).toEqual([]);
    expect(edges.length).toBeGreaterThan(900);
    for (const room of Object.keys(ROOMS).filter((name) => !['version.ts'].includes(name))) expect(edges.some(({ from }) => from === room), room).toBe(true);
  });

  it('would be caught if they imported more', () => {
    const wrong = [
      { from: 'core', to: 'node:fs', typesOnly: false },
      { from: 'core', to: 'ports', typesOnly: false },
      { from: 'core', to: 'adapters', typesOnly: true },
      { from: 'contract', to: 'core', typesOnly: true },
      { from: 'ports', to: 'contract', typesOnly: false },
      { from: 'checks', to: 'phases', typesOnly: false },
      { from: 'phases', to: 'adapters', typesOnly: true },
      { from: 'phases', to: 'node:path', typesOnly: false },
      { from: 'adapters', to: 'testkit', typesOnly: false },
      { from: 'adapters', to: 'zodiac', typesOnly: false },
      { from: 'commands', to: 'main.ts', typesOnly: false },
      { from: 'commands', to: 'testkit', typesOnly: true },
    ];
    expect(wrong.filter((edge) => allowed({ ...edge, file: 'x' }))).toEqual([]);
  });

  it('are never loaded by a name that is not written out', () => {
    const dynamic = files.filter((file) => !PROGRAMS.includes(file)).flatMap((file) => [...textOf(file).matchAll(/\bimport\((?!\s*')|\brequire\(/g)].map(() => file));
    expect(dynamic).toEqual([]);
  });

  it('leave the testkit to the testkit', () => {
    expect(edges.filter(({ from, to }) => to === 'testkit' && from !== 'testkit').map(shown)).toEqual([]);
  });
});

describe('the outside world', () => {
  const whereSaid = (pattern: RegExp): readonly string[] => files.filter((file) => !file.startsWith('testkit/') && pattern.test(codeOf(file)));

  it('is read from process.env in the entry alone', () => {
    expect(whereSaid(/\bprocess\.env\b/)).toEqual(['main.ts']);
  });

  it('is asked the time and for randomness by adapters alone', () => {
    expect(whereSaid(/\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(/).filter((file) => !file.startsWith('adapters/'))).toEqual([]);
  });

  it('is waited for by adapters and commands alone', () => {
    expect(whereSaid(/\bset(Timeout|Interval|Immediate)\(/).filter((file) => !file.startsWith('adapters/') && !file.startsWith('commands/'))).toEqual([]);
  });

  it('speaks through GitHub packages in adapters alone', () => {
    const foreign = edges.filter(({ from, to }) => /^@actions\/|^@octokit\//.test(to) && from !== 'adapters' && from !== 'testkit');
    expect(foreign.map(shown)).toEqual([]);
  });
});

describe('every file of src', () => {
  it('has 250 lines at most', () => {
    expect(files.filter((file) => textOf(file).trimEnd().split('\n').length > 250)).toEqual([]);
  });

  it('is named in lower-case words joined by hyphens, and stands under no heap of leftovers', () => {
    expect(files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file) || /(^|\/)(utils?|helpers?|misc|index)\.ts$/.test(file))).toEqual([]);
  });

  it('says no `any`, asserts nothing to be there, and silences no tool', () => {
    const loose = /[:<,|&([]\s*any\b|\bas any\b|=>\s*any\b|[\w)\]]!(?=[.;,)\]}[]|\s*$)/m;
    // A question in GraphQL marks what must be given with the same sign.
    const withoutQuestions = (file: string): string => codeOf(file).replace(/`(?:query|mutation) [^`]*`/g, '``');
    expect(files.filter((file) => loose.test(withoutQuestions(file)))).toEqual([]);
    expect(files.filter((file) => /@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable/.test(textOf(file)))).toEqual([]);
  });

  it('exports by name, and re-exports nothing', () => {
    expect(files.filter((file) => /^export (default|\*|\{[^}]*\} from)/m.test(textOf(file)))).toEqual([]);
  });

  it('imports with the ending of the file', () => {
    const bare = files.filter((file) => !PROGRAMS.includes(file)).flatMap((file) => [...textOf(file).matchAll(/\bfrom\s*'(\.[^']*)'/g)].flatMap(([, specifier = '']) => (/\.(ts|json)$/.test(specifier) ? [] : [`${file}: ${specifier}`])));
    expect(bare).toEqual([]);
  });
});

describe('every test', () => {
  it('uses the real parts', () => {
    const mocking = new RegExp(['vi\\.mock', 'vi\\.fn', 'spyOn'].join('\\b|\\b'));
    const tests = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'architecture.test.ts');
    expect(tests.length).toBeGreaterThan(50);
    expect(tests.filter((file) => mocking.test(readFileSync(join(TESTS, file), 'utf8')))).toEqual([]);
  });
});

/** The code of a file without its comments and the insides of its strings. */
function codeOf(file: string): string {
  return textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|'(?:[^'\\\n]|\\.)*'/gm, (found) => (found.startsWith("'") ? "''" : ''));
}
