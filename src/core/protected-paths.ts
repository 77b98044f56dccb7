/** A kind of file that no run may change, and why. */
export interface ProtectedCategory {
  readonly name: string;
  readonly why: string;
  /** Globs on the case-folded, NFC-normalised path. */
  readonly globs: readonly string[];
}

const folder = (name: string): readonly string[] => [`${name}/**`, `**/${name}/**`];
const anywhere = (name: string): readonly string[] => [name, `**/${name}`];

/** The built-in protected paths; a repository can add to them, never take away. Globs are lower-case, as paths are folded. */
export const PROTECTED_PATHS: readonly ProtectedCategory[] = [
  {
    name: 'CI and policy',
    why: 'They decide what runs with which powers, and what this tool may do.',
    globs: [...folder('.github'), 'action.yml', 'action.yaml', ...folder('.circleci'), ...folder('.buildkite'), '.gitlab-ci.yml', '.travis.yml', 'azure-pipelines.yml', 'jenkinsfile', ...folder('.ci')],
  },
  {
    name: 'instructions to agents',
    why: 'The next agent obeys them.',
    globs: [...folder('.codex'), ...folder('.agents'), ...folder('.claude'), ...folder('.cursor'), ...anywhere('agents.md'), ...anywhere('agents.override.md'), ...anywhere('claude.md'), ...anywhere('.mcp.json')],
  },
  {
    name: 'git machinery',
    why: 'It runs code or changes what other people check out.',
    globs: [...anywhere('.gitmodules'), ...anywhere('.gitattributes'), ...folder('.githooks'), ...folder('.husky'), ...anywhere('.lfsconfig')],
  },
  {
    name: 'secrets',
    why: 'They hold credentials or say where they are.',
    globs: [...anywhere('.env'), ...anywhere('.env.*'), ...anywhere('.envrc'), ...anywhere('.npmrc'), ...anywhere('.pypirc'), ...anywhere('.netrc'), ...anywhere('.git-credentials'), ...anywhere('*.pem'), ...anywhere('*.key'), ...anywhere('*.p12'), ...anywhere('*.pfx'), ...anywhere('*.keystore'), ...anywhere('id_rsa*'), ...anywhere('id_ed25519*'), ...folder('secrets')],
  },
  {
    name: 'auth and security',
    why: 'A mistake there is a hole, and only people may decide it.',
    globs: [...folder('auth'), ...folder('authentication'), ...folder('authorization'), ...folder('security'), ...anywhere('security.md'), ...anywhere('codeowners')],
  },
  { name: 'billing', why: 'It moves money.', globs: [...folder('billing'), ...folder('payments')] },
  { name: 'telemetry', why: 'It decides what is told about users.', globs: [...folder('telemetry'), ...folder('analytics')] },
  { name: 'licensing', why: 'It is a legal decision.', globs: [...anywhere('license*'), ...anywhere('licence*'), ...anywhere('copying*'), ...anywhere('notice*')] },
  {
    name: 'dependencies',
    why: 'They bring in code that nobody here has read, and scripts that run on install.',
    globs: [
      ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'].flatMap(anywhere),
      ...['requirements*.txt', 'pyproject.toml', 'poetry.lock', 'uv.lock', 'pipfile', 'pipfile.lock', 'setup.py', 'setup.cfg'].flatMap(anywhere),
      ...['go.mod', 'go.sum', 'cargo.toml', 'cargo.lock', 'gemfile', 'gemfile.lock', 'composer.json', 'composer.lock', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'gradle.lockfile'].flatMap(anywhere),
    ],
  },
];
