import type { Liftable } from '../contract/approval.ts';

/** A kind of file that no run may change, and why. */
export interface ProtectedCategory {
  readonly name: string;
  /** The word by which people open it for one run; null when nobody can. */
  readonly lifts: Liftable | null;
  readonly why: string;
  /** Globs on the folded path, lower-case; each covers what lies below it too. */
  readonly globs: readonly string[];
}

/** Names of files or folders, wherever they stand. */
const anywhere = (...names: readonly string[]): readonly string[] => names.map((name) => `**/${name}`);

/** The built-in protected paths; a repository can add to them, never take away. */
export const PROTECTED_PATHS: readonly ProtectedCategory[] = [
  {
    name: 'CI and policy',
    lifts: 'ci',
    why: 'They decide what runs with which powers, and what this tool may do.',
    globs: anywhere(
      '.github', 'action.yml', 'action.yaml', '.gitlab', '.gitlab-ci.yml', '.circleci', '.buildkite', '.ci', '.travis.yml', '.drone.yml', '.woodpecker*', '.forgejo', '.gitea',
      'azure-pipelines*', 'bitbucket-pipelines.yml', 'appveyor.yml', '.appveyor.yml', 'jenkinsfile*', '.teamcity', '.semaphore', 'cloudbuild*.yaml', 'cloudbuild*.yml',
      'renovate.json*', '.renovaterc*', 'codecov.yml', '.codecov.yml', 'netlify.toml', 'vercel.json', 'procfile',
    ),
  },
  {
    name: 'the policy of this tool',
    lifts: null,
    why: 'A run that could change it could give itself leave for anything.',
    globs: anywhere('.github/codex-orchestrator*'),
  },
  {
    name: 'instructions to agents',
    lifts: null,
    why: 'The next agent obeys them.',
    globs: anywhere(
      '.codex', '.agents', '.claude', '.cursor', '.gemini', '.windsurf', '.continue', '.roo', '.kiro', '.amazonq', '.aider*', '.junie', '.rules', '.mcp.json', 'mcp.json', 'opencode.json',
      '.github/{instructions,prompts,chatmodes,agents,skills,hooks}', '*.{instructions,prompt,chatmode,agent}.md', 'skill.md', '.goosehints', '.trae', '.augment', '.augment-guidelines', '.opencode', '.openhands', '.qwen', '.crush', '.zed',
      'agents.md', 'agents.override.md', 'agent.md', 'qwen.md', 'crush.md', 'warp.md', 'claude.md', 'claude.local.md', 'gemini.md', 'copilot-instructions.md', '.cursorrules', '.windsurfrules', '.clinerules',
    ),
  },
  {
    name: 'git machinery',
    lifts: null,
    why: 'It runs code or changes what other people check out.',
    globs: anywhere('.git', '.gitmodules', '.gitattributes', '.gitconfig', '.lfsconfig', '.githooks', '.husky', '.pre-commit-config.*', '.pre-commit-hooks.*', 'lefthook.*', '.lefthook*', '.overcommit.yml'),
  },
  {
    name: 'tools that run on opening the repository',
    lifts: null,
    why: 'An editor or a shell starts what they name.',
    globs: anywhere('.vscode', '.idea', '.devcontainer', '.devcontainer.json', '.envrc', '.tool-versions', 'mise.toml', '.mise.toml', '.mise', '.nvmrc', '.node-version'),
  },
  {
    name: 'secrets',
    lifts: null,
    why: 'They hold credentials or say where they are.',
    globs: anywhere(
      '.env', '.env.*', '*.env', 'secrets', 'secrets.*', '.secrets', '.secrets.*', 'credentials', 'credentials.*', '.netrc', '_netrc', '.git-credentials', '.pypirc', '.pgpass', '.htpasswd', '.s3cfg',
      '.ssh', '.aws', '.azure', '.gcloud', '.kube', '.docker', '.gnupg', '.vault*', 'id_rsa*', 'id_dsa*', 'id_ecdsa*', 'id_ed25519*',
      '*.pem', '*.key', '*.p12', '*.pfx', '*.jks', '*.keystore', '*.kdbx', '*.ppk', '*.tfvars', '*.tfvars.json', '*.tfstate', '*.tfstate.*',
    ),
  },
  {
    name: 'auth and security',
    lifts: null,
    why: 'A mistake there is a hole, and only people may decide it.',
    globs: anywhere(
      'auth', 'auth.*', 'authn', 'authn.*', 'authz', 'authz.*', 'authentication', 'authentication.*', 'authorization', 'authorization.*', 'oauth', 'oauth.*', 'oauth2', 'sso',
      'security', 'security.*', 'codeowners',
    ),
  },
  { name: 'billing', lifts: 'billing', why: 'It moves money.', globs: anywhere('billing', 'billing.*', 'payment', 'payment.*', 'payments', 'payments.*') },
  { name: 'telemetry', lifts: 'telemetry', why: 'It decides what is told about users.', globs: anywhere('telemetry', 'telemetry.*', 'analytics', 'analytics.*') },
  { name: 'licensing', lifts: 'licensing', why: 'It is a legal decision.', globs: anywhere(...['license', 'licenses', 'licence', 'licences', 'unlicense', 'copying', 'copyright', 'notice', 'patents'].flatMap((name) => [name, `${name}.{md,markdown,txt,rst,adoc,html,pdf}`, `${name}-*`])) },
  {
    name: 'what the verification commands run by name',
    lifts: null,
    why: 'It decides what a command does, which tests run and how much they must cover.',
    globs: anywhere(
      'makefile', 'gnumakefile', 'justfile', '.justfile', 'taskfile.{yml,yaml}', 'rakefile', 'turbo.json', 'nx.json', 'deno.{json,jsonc}', 'vite.config.*', 'ava.config.*', 'conftest.py',
      'vitest.config.*', 'vitest.workspace.*', 'jest.config.*', '.mocharc*', 'karma.conf.*', 'playwright.config.*', 'cypress.config.*', 'pytest.ini', 'tox.ini', 'noxfile.py', '.coveragerc', '.nycrc*', '.c8rc*', 'phpunit.xml*', '.rspec',
    ),
  },
  {
    name: 'settings of package managers and installed code',
    lifts: null,
    why: 'They decide where code comes from, and what runs in place of a command or of its tests.',
    globs: anywhere(
      'node_modules', 'vendor', '.npmrc', '.yarnrc', '.yarnrc.yml', '.yarn', '.pnpmfile.*', 'bunfig.toml', 'pip.conf', 'poetry.toml', 'uv.toml', 'setup.py', 'setup.cfg', 'rust-toolchain*', '.cargo', '.bundle',
      '.mvn', 'mvnw', 'mvnw.cmd', 'gradle/wrapper', 'gradlew', 'gradlew.bat', 'gradle.properties', 'nuget.config', 'flake.nix',
    ),
  },
  {
    name: 'build files that are programs or say what is tested',
    lifts: null,
    why: 'They run code when the project is built or its packages are installed, or decide which tests there are; leave to change dependencies must not be leave for that.',
    globs: anywhere(
      'pyproject.toml', 'pipfile', 'cargo.toml', 'build.rs', 'gemfile', 'gems.rb', '*.gemspec', 'mix.exs', 'package.swift', 'podfile', 'pnpm-workspace.yaml', 'go.work',
      'pom.xml', '*.gradle', '*.gradle.kts', 'gradle/**/*.{kts,groovy,kt,java,jar,sh}', 'build.sbt', '*.{cs,fs,vb}proj', 'directory.{build,packages}.*', 'nuget.targets',
    ),
  },
  {
    name: 'dependencies',
    lifts: 'dependencies',
    why: 'They bring in code that nobody here has read, and scripts that run on install.',
    globs: anywhere(
      'package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock',
      'requirements*.txt', 'requirements/*.txt', 'constraints*.txt', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pipfile.lock', 'environment.yml', 'conda-lock.yml',
      'go.mod', 'go.sum', 'go.work.sum', 'cargo.lock',
      'gemfile.lock', 'gems.locked', 'composer.json', 'composer.lock', 'mix.lock', 'pubspec.yaml', 'pubspec.lock', 'package.resolved', 'podfile.lock',
      'gradle.lockfile', 'gradle', 'libs.versions.toml', 'packages.lock.json', 'packages.config', 'flake.lock',
    ),
  },
];
