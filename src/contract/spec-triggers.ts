/** The kinds of change that need a spec of their own. */
export const SPEC_TRIGGERS = ['cross-service', 'security-auth', 'migrations-schema', 'public-api', 'dependencies', 'novel-patterns'] as const;
export type SpecTrigger = (typeof SPEC_TRIGGERS)[number];

/** What sets a trigger off where the policy says nothing else. */
export interface TriggerDefaults {
  readonly paths: readonly string[];
  readonly words: readonly string[];
  readonly 'word-paths': readonly string[];
}

const CODE = '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,py,rb,go,rs,java,kt,cs,php,swift,scala,ex,exs}';

const anywhere = (...names: readonly string[]): readonly string[] => names.map((name) => `**/${name}`);

/** The built-in triggers. Globs cover what lies below them; words are whole words, in whichever case, in lines that were added or removed. */
export const TRIGGER_DEFAULTS: Readonly<Record<SpecTrigger, TriggerDefaults>> = {
  'cross-service': { paths: [], words: [], 'word-paths': ['**'] },
  'security-auth': {
    paths: anywhere('auth', 'auth.*', 'authn', 'authz', 'authentication*', 'authorization*', 'oauth*', 'sso', 'security', 'security.*', 'permissions', 'permissions.*', 'crypto', 'crypto.*', 'secrets', 'codeowners'),
    words: ['authenticate', 'authorize', 'jwt', 'bcrypt', 'argon2', 'password', 'access token', 'session token', 'csrf', 'cors', 'createCipheriv', 'createHmac', 'verify_signature', 'permission_classes', 'login_required'],
    'word-paths': [CODE],
  },
  'migrations-schema': {
    paths: anywhere('migrations', 'migrate', 'db/schema.*', 'schema.{rb,sql,prisma}', 'alembic', 'flyway', 'liquibase', '*.{proto,avsc}', '*.ddl'),
    words: ['create table', 'alter table', 'drop table', 'create index', 'drop column', 'add column', 'truncate table'],
    'word-paths': ['**/*.sql', CODE],
  },
  'public-api': {
    paths: anywhere('openapi*.{yml,yaml,json}', 'swagger*.{yml,yaml,json}', '*.graphql', '*.graphqls', 'api.{yml,yaml,json}', 'asyncapi*.{yml,yaml,json}', 'public-api.*', '*.api.md'),
    words: ['@deprecated', '@public', 'breaking change'],
    'word-paths': [CODE],
  },
  dependencies: {
    paths: anywhere('package.json', 'requirements*.txt', 'requirements/*.txt', 'pyproject.toml', 'pipfile', 'go.mod', 'cargo.toml', 'gemfile', '*.gemspec', 'composer.json', 'pom.xml', 'build.gradle*', 'libs.versions.toml', '*.csproj', 'mix.exs', 'pubspec.yaml', 'package.swift'),
    words: [],
    'word-paths': ['**'],
  },
  'novel-patterns': {
    paths: [],
    words: ['child_process', 'subprocess', 'worker_threads', 'eval', 'new Function', 'vm.runInContext', 'WebSocket', 'unsafe', 'dlopen', 'ctypes', 'os.system', 'pickle.loads', 'dangerouslySetInnerHTML', 'SharedArrayBuffer'],
    'word-paths': [CODE],
  },
};

/** Folders that hold one service each where the policy names no others. */
export const SERVICE_FOLDERS: readonly string[] = ['services/*', 'apps/*', 'packages/*', 'crates/*', 'modules/*', 'libs/*'];
