import { z } from 'zod';
import { POLICY_PATH, policy } from '../../src/contract/policy.ts';
import { PROTECTED_PATHS } from '../../src/core/protected-paths.ts';
import { code, page, table } from './markdown.ts';
import { layersSection } from './policy-layers.ts';
import { schemaFields, type SchemaField } from './schema-fields.ts';

/** A policy that names every field there is; a test reads it with the real reader. */
export const FULL_POLICY = `# yaml-language-server: $schema=../docs/reference/schemas/policy.schema.json
version: 1
preset: standard

triggers:
  label: true
  comment: true
  dispatch: true
  local: true
  schedule:
    issues: [12]
    task-packs: ['taskpacks/nightly-*']
actors:
  users: [octocat]
  bots:
    - login: renovate[bot]
      id: 29139614

setup:
  network: true
  commands:
    - id: install
      run: [npm, ci, --ignore-scripts]
      timeout-minutes: 10

verification:
  commands:
    - id: build
      run: [npm, run, build]
    - id: test
      run: [npm, test]
      timeout-minutes: 20
    - id: lint
      run: [npm, run, lint]
      required: false

scope:
  allowed-paths: ['src/**', 'test/**', 'docs/**']
  forbidden-paths: ['src/generated/**']

approvals:
  categories: [dependencies, ci]
  environment: production
instructions: [docs/style.md]
hidden-text: strip
packs:
  network: false
  minutes: 90
plugins:
  enabled: true
  strict: true
codex:
  unverified-versions: [0.163.0]
delivery:
  draft: false
  labels: [automated]
  reviewers: [octocat]
limits:
  minutes: 60
  tokens: 2000000
  cost: 5
  log-bytes: 268435456
  attempts: 2
  files: 25
  lines: 800
  repair-rounds: 3
  error-signatures: 2
  no-progress: 2
  runs-per-day: 3
prices:
  - model: gpt-5.5
    input: 1.25
    cached-input: 0.125
    output: 10
specs:
  paths: ['specs/**/*.md']
  except: ['**/README.md']
  index: tasks/index.json
  max-age-days: 30
  max-cadence-days: 365
  warn-days: 7
  terminal-statuses: [done, canceled, deprecated, superseded, archived]
  approved-statuses: [approved]
  approve-in-change: false
  archive-marker: docs-archive:stub
  require: [owner, review]
  mini-specs:
    cross-service:
      mode: enforce
      folders: ['services/*']
      at-least: 2
      paths: []
      words: []
      word-paths: ['**']
      one-spec: true
    security-auth:
      mode: enforce
      paths: ['src/auth/**']
      words: [jwt, access token]
      word-paths: ['src/**/*.ts']
      one-spec: false
    migrations-schema: {mode: enforce, paths: ['migrations/**'], words: [alter table], word-paths: ['**/*.sql'], one-spec: false}
    public-api: {mode: enforce, paths: ['openapi/**'], words: [breaking change], word-paths: ['src/**'], one-spec: false}
    dependencies: {mode: warn, paths: [package.json], words: [], word-paths: ['**'], one-spec: false}
    novel-patterns: {mode: warn, paths: [], words: [eval], word-paths: ['src/**'], one-spec: false}
protected-paths: ['migrations/**']
checks:
  issue-sections: enforce
  acceptance-criteria: warn
  open-questions: enforce
  planned-paths: off
  scope: enforce
  mini-spec: enforce
`;

/** docs/reference/policy.md: every field with type, default and meaning, a full example, and the built-in protected paths. */
export function policyPage(): string {
  return page(
    '# The policy',
    `${code(POLICY_PATH)} says what a run may change and how its result is judged. It is read from the base commit only: no run can change the policy it runs under. An unknown field is an error that names the nearest known one. YAML aliases are refused.`,
    'Editors can check it with [schemas/policy.schema.json](schemas/policy.schema.json) (JSON Schema, draft 2020-12): copy that file into your repository and name it in the first line of the policy, as the example does.',
    '## Fields',
    table(['Field', 'Type', 'Default', 'Meaning'], policyFields().map(({ name, type, fallback, meaning }) => [code(name), type, fallback, meaning])),
    'The ids of a list of commands are unique, and at least one verification command is required.',
    ...layersSection(),
    '## An example that uses every field',
    `\`\`\`yaml\n${FULL_POLICY}\`\`\``,
    '## How paths are matched',
    'Paths are relative to the root of the repository. `*` stays inside a folder, `**` crosses folders, a leading dot is an ordinary character. What other formats allow and this one would never match, such as a leading `!` or `/`, is an error. Allowed paths are compared letter for letter. Forbidden and protected paths are compared whatever the case, the Unicode form and width, characters nobody sees, and trailing dots or spaces of a name, because some systems take those spellings for the same file; and a glob that names a folder covers everything below it. Deletions, changes of mode and both ends of a rename count as changes.',
    '## Built-in protected paths',
    'No run changes these, and no policy lifts them. `protected-paths` adds to them. Spelling does not matter. Where a word stands under "Opened by", somebody with the permission maintain or admin can open the category for one run by commenting `/codex approve WORD HASH`, with the hash that the refusal shows: it stands for the title and the text of the issue, the policy with its floor and preset, and the base commit, so that a change of any of them needs a new approval. A file in two categories needs both, and one that the policy itself lists or runs is never opened.',
    table(['Category', 'Opened by', 'Why', 'Paths'], PROTECTED_PATHS.map(({ name, lifts, why, globs }) => [name, lifts === null ? 'nobody' : code(lifts), why, globs.map(code).join(' ')])),
  );
}

/** Every field of the policy, the outer before the inner, from the schema itself. A check that is always enforced is no choice; the section on checks names them all. */
export function policyFields(): readonly SchemaField[] {
  return schemaFields(z.toJSONSchema(policy, { io: 'input' })).filter(({ type }) => type !== code('enforce'));
}
