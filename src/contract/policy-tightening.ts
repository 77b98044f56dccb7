import type { PolicyDocument } from './policy.ts';
import { CHECK_MODES } from './policy-checks.ts';

/** How one layer of the policy may bind the next: what of two values of a field is the tighter one. */
export type Tightening =
  /** Every layer has to say the same. */
  | { readonly kind: 'same' }
  /** Lower is tighter; a field that is not there is no limit. */
  | { readonly kind: 'number' }
  /** Higher is tighter; a field that is not there asks for nothing. */
  | { readonly kind: 'at-least' }
  | { readonly kind: 'boolean'; readonly tighter: boolean }
  /** The loosest first. */
  | { readonly kind: 'order'; readonly values: readonly string[] }
  /** What is allowed, by name: the fewer the tighter. */
  | { readonly kind: 'allow' }
  /** What is allowed, one by name; a field that is not there allows nothing. */
  | { readonly kind: 'allow-one' }
  /** What is allowed, by globs: a path must match a glob of every layer. */
  | { readonly kind: 'allow-globs' }
  /** What is forbidden, or asked for: the lists of all layers together. */
  | { readonly kind: 'all-lists' }
  /** One file that is looked at; none is looser, and a layer may not name another. */
  | { readonly kind: 'one-file' }
  /** What is run to judge: the commands of all layers together; one id is one command. */
  | { readonly kind: 'commands' }
  /** What things cost, of all layers together; one model has one price. */
  | { readonly kind: 'prices' }
  /** Only the repository can know. */
  | { readonly kind: 'own' };

/** The presets, the loosest first. */
export const PRESETS = ['observe', 'standard', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** What may become of text that nobody sees, the loosest first. */
export const HIDDEN_TEXT = ['strip', 'warn', 'block'] as const;

type Leaves<Value, Prefix extends string> = {
  [Key in keyof Value & string]-?: NonNullable<Value[Key]> extends readonly unknown[] | string | number | boolean ? `${Prefix}${Key}` : Leaves<NonNullable<Value[Key]>, `${Prefix}${Key}.`>;
}[keyof Value & string];

/** A field of the policy that holds a value, by its path. */
export type PolicyField = Leaves<PolicyDocument, ''>;

/** A field that whoever calls sets to the tightest value it has. */
export interface Tightened {
  readonly field: PolicyField;
  readonly value: boolean;
  /** Where it was said: `environment ORCH_ENABLE_PLUGINS`. */
  readonly source: string;
}

const SWITCH = { kind: 'boolean', tighter: false } as const;

const TOGETHER = { kind: 'all-lists' } as const;

const MODE = { kind: 'order', values: CHECK_MODES } as const;

/** Which value of each field is tighter. A new field of the policy needs its line here: nothing compiles without. */
export const TIGHTENING = {
  version: { kind: 'same' },
  preset: { kind: 'order', values: PRESETS },
  'triggers.label': SWITCH,
  'triggers.comment': SWITCH,
  'triggers.dispatch': SWITCH,
  'triggers.local': SWITCH,
  'triggers.schedule.issues': { kind: 'allow' },
  'triggers.schedule.task-packs': { kind: 'allow' },
  'actors.users': { kind: 'allow' },
  'actors.bots': { kind: 'allow' },
  'setup.network': SWITCH,
  'setup.commands': { kind: 'own' },
  'verification.commands': { kind: 'commands' },
  'scope.allowed-paths': { kind: 'allow-globs' },
  'scope.forbidden-paths': TOGETHER,
  'approvals.categories': { kind: 'allow' },
  'approvals.environment': { kind: 'allow-one' },
  instructions: { kind: 'own' },
  'packs.network': SWITCH,
  'packs.minutes': { kind: 'number' },
  'plugins.enabled': SWITCH,
  'plugins.strict': { kind: 'boolean', tighter: true },
  'hidden-text': { kind: 'order', values: HIDDEN_TEXT },
  'codex.unverified-versions': { kind: 'allow' },
  'delivery.draft': { kind: 'boolean', tighter: true },
  'delivery.labels': { kind: 'own' },
  'delivery.reviewers': { kind: 'own' },
  'limits.minutes': { kind: 'number' },
  'limits.tokens': { kind: 'number' },
  'limits.cost': { kind: 'number' },
  'limits.log-bytes': { kind: 'number' },
  'limits.attempts': { kind: 'number' },
  'limits.files': { kind: 'number' },
  'limits.lines': { kind: 'number' },
  'limits.repair-rounds': { kind: 'number' },
  'limits.error-signatures': { kind: 'number' },
  'limits.no-progress': { kind: 'number' },
  'limits.runs-per-day': { kind: 'number' },
  prices: { kind: 'prices' },
  'specs.paths': TOGETHER,
  'specs.except': { kind: 'allow' },
  'specs.index': { kind: 'one-file' },
  'specs.max-age-days': { kind: 'number' },
  'specs.max-cadence-days': { kind: 'number' },
  'specs.warn-days': { kind: 'at-least' },
  'specs.terminal-statuses': { kind: 'allow' },
  'specs.approved-statuses': { kind: 'allow' },
  'specs.approve-in-change': SWITCH,
  'specs.archive-marker': { kind: 'own' },
  'specs.require': TOGETHER,
  'specs.mini-specs.cross-service.mode': MODE,
  'specs.mini-specs.cross-service.paths': TOGETHER,
  'specs.mini-specs.cross-service.words': TOGETHER,
  'specs.mini-specs.cross-service.word-paths': TOGETHER,
  'specs.mini-specs.cross-service.one-spec': { kind: 'boolean', tighter: true },
  'specs.mini-specs.cross-service.folders': TOGETHER,
  'specs.mini-specs.cross-service.at-least': { kind: 'number' },
  'specs.mini-specs.security-auth.mode': MODE,
  'specs.mini-specs.security-auth.paths': TOGETHER,
  'specs.mini-specs.security-auth.words': TOGETHER,
  'specs.mini-specs.security-auth.word-paths': TOGETHER,
  'specs.mini-specs.security-auth.one-spec': { kind: 'boolean', tighter: true },
  'specs.mini-specs.migrations-schema.mode': MODE,
  'specs.mini-specs.migrations-schema.paths': TOGETHER,
  'specs.mini-specs.migrations-schema.words': TOGETHER,
  'specs.mini-specs.migrations-schema.word-paths': TOGETHER,
  'specs.mini-specs.migrations-schema.one-spec': { kind: 'boolean', tighter: true },
  'specs.mini-specs.public-api.mode': MODE,
  'specs.mini-specs.public-api.paths': TOGETHER,
  'specs.mini-specs.public-api.words': TOGETHER,
  'specs.mini-specs.public-api.word-paths': TOGETHER,
  'specs.mini-specs.public-api.one-spec': { kind: 'boolean', tighter: true },
  'specs.mini-specs.dependencies.mode': MODE,
  'specs.mini-specs.dependencies.paths': TOGETHER,
  'specs.mini-specs.dependencies.words': TOGETHER,
  'specs.mini-specs.dependencies.word-paths': TOGETHER,
  'specs.mini-specs.dependencies.one-spec': { kind: 'boolean', tighter: true },
  'specs.mini-specs.novel-patterns.mode': MODE,
  'specs.mini-specs.novel-patterns.paths': TOGETHER,
  'specs.mini-specs.novel-patterns.words': TOGETHER,
  'specs.mini-specs.novel-patterns.word-paths': TOGETHER,
  'specs.mini-specs.novel-patterns.one-spec': { kind: 'boolean', tighter: true },
  'protected-paths': TOGETHER,
} as const satisfies Readonly<Record<Exclude<PolicyField, `checks.${string}`>, Tightening>>;

/** The rule of a field by its path; null where the policy has no such field. All checks share one. */
export function tighteningOf(field: string): Tightening | null {
  if (field.startsWith('checks.')) return { kind: 'order', values: CHECK_MODES };
  const table: Readonly<Record<string, Tightening>> = TIGHTENING;
  return Object.hasOwn(table, field) ? (table[field] ?? null) : null;
}
