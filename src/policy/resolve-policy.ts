import type { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import type { PolicyLayer, Problem } from '../contract/intake.ts';
import { policyChecks } from '../contract/policy-checks.ts';
import { effectivePolicy, type floorPolicy, type Policy, type PolicyDocument } from '../contract/policy.ts';
import { TIGHTENING, tighteningOf, type Preset, type Tightened, type Tightening } from '../contract/policy-tightening.ts';
import { specsPolicy } from '../contract/spec-policy.ts';
import { looserProblem } from './looser-problem.ts';
import { policyProblem, type PolicyFile } from './parse-policy.ts';
import { PRESET_VALUES } from './presets.ts';
import { START, type Position } from '../documents/read-yaml.ts';
import { excess, listsOf, tightest } from './tightness.ts';

/** The layers that make a policy; null where there is none. A preset is named by a file, or by the input `preset`. */
export interface PolicyLayers {
  readonly floor: PolicyFile<z.infer<typeof floorPolicy>> | null;
  readonly repository: PolicyFile<PolicyDocument>;
  readonly inputs: { readonly preset: Preset | null; readonly tightened: readonly Tightened[] };
}

/** What one layer says of a field. */
export interface Said {
  readonly layer: PolicyLayer['layer'];
  readonly source: string;
  /** Null where a layer is no file. */
  readonly position: Position | null;
  readonly value: unknown;
}

/** One field of the effective policy, and who said something about it: the outermost layer first. */
export interface ResolvedField {
  readonly field: string;
  readonly value: unknown;
  readonly said: readonly Said[];
}

export type ResolvedPolicy =
  | { readonly known: true; readonly values: Policy; readonly preset: Preset; readonly fields: readonly ResolvedField[] }
  | { readonly known: false; readonly problems: readonly Problem[] };

/** The fields that hold a value, in the order of the schema; each check is one. */
export const POLICY_FIELDS: readonly string[] = [...Object.keys(TIGHTENING), ...Object.keys(policyChecks.shape).map((check) => `checks.${check}`)];

/** Makes one policy of all layers, at least as tight as each; a file that says something looser than a layer before it is refused. */
export function resolvePolicy({ floor, repository, inputs }: PolicyLayers): ResolvedPolicy {
  // A repository that names no preset has the default one, which a floor must not loosen either.
  const named = presetOf([floor, { preset: presetOf([repository]) }]);
  const chosen = inputs.preset === null ? named : presetOf([{ preset: named }, { preset: inputs.preset }]);
  const problems = [...floorProblems(floor), ...loosenings(repository, [saysOfPreset(named), ...(floor === null ? [] : [saysOfFile(floor, 'floor')])]), ...inputProblems(inputs.preset, named)];
  if (problems.length > 0) return { known: false, problems };
  const layers = [saysOfPreset(chosen), ...(floor === null ? [] : [saysOfFile(floor, 'floor')]), saysOfFile(repository, 'repository'), ...(inputs.preset === null ? [] : [saysOfInput(inputs.preset)]), ...inputs.tightened.map(saysOfCaller)];
  const defaults = { ...repository.values, specs: repository.values.specs ?? specsPolicy.parse({}) };
  const hasSpecs = [floor, repository].some((file) => file !== null && valueAt(file.stated, ['specs']) !== undefined);
  const fields = POLICY_FIELDS.map((field) => (field.startsWith('specs.') && !hasSpecs ? { field, value: undefined, said: [] } : resolveField(field, layers, defaults)));
  const together = effectivePolicy.safeParse(assemble(fields), { error: inWords });
  if (together.success) return { known: true, values: together.data, preset: chosen, fields };
  return { known: false, problems: together.error.issues.map(({ path, message }) => policyProblem(repository, START, `\`${path.join('.')}\` of all layers together ${message}`, 'Make this list shorter in the file or in the floor.')) };
}

/** The layers that were read, as a run records them. */
export function recordedLayers({ floor, repository, inputs }: PolicyLayers, preset: Preset, digest: (text: string) => PolicyLayer['sha256']): PolicyLayer[] {
  return [
    { layer: 'preset', source: preset, sha256: null },
    ...(floor === null ? [] : [{ layer: 'floor', source: floor.source, sha256: digest(floor.text) } as const]),
    { layer: 'repository', source: repository.source, sha256: digest(repository.text) },
    ...(inputs.preset === null ? [] : [{ layer: 'inputs', source: `preset: ${inputs.preset}`, sha256: null } as const]),
    ...inputs.tightened.map(({ field, value, source }) => ({ layer: 'inputs', source: `${field}: ${value} (${source})`, sha256: null }) as const),
  ];
}

type Says = (field: string) => Said | null;

function saysOfFile({ values, stated, locate, source }: PolicyFile<unknown>, layer: 'floor' | 'repository'): Says {
  return (field) => {
    const path = field.split('.');
    return valueAt(stated, path) === undefined ? null : { layer, source, position: locate(path), value: valueAt(values, path) };
  };
}

function saysOfPreset(preset: Preset): Says {
  return (field) => {
    const value = valueAt(PRESET_VALUES[preset], field.split('.'));
    return value === undefined ? null : { layer: 'preset', source: preset, position: null, value };
  };
}

function saysOfInput(preset: Preset): Says {
  return (field) => (field === 'preset' ? { layer: 'inputs', source: 'the input preset', position: null, value: preset } : null);
}

function saysOfCaller({ field: own, value, source }: Tightened): Says {
  return (field) => (field === own ? { layer: 'inputs', source, position: null, value } : null);
}

/** The tightest that any of them names. */
function presetOf(layers: readonly (PolicyFile<unknown> | { readonly preset: Preset } | null)[]): Preset {
  const names = layers.flatMap((layer) => (layer === null ? [] : 'preset' in layer ? [layer.preset] : [valueAt(layer.stated, ['preset'])])).filter((name) => name !== undefined);
  const order = TIGHTENING.preset.values;
  return names.length === 0 ? 'standard' : (order.findLast((name) => names.includes(name)) ?? 'standard');
}

function floorProblems(floor: PolicyLayers['floor']): readonly Problem[] {
  if (floor === null) return [];
  const own = POLICY_FIELDS.filter((field) => tighteningOf(field)?.kind === 'own' && saysOfFile(floor, 'floor')(field) !== null);
  return [
    ...own.map((field) => policyProblem(floor, floor.locate(field.split('.')), `\`${field}\` is for the repository alone to say`, 'Remove it from the floor; it holds only what every repository can be asked for.')),
    ...(valueAt(floor.stated, ['preset']) === undefined ? [] : loosenings(floor, [saysOfPreset(presetOf([floor]))])),
  ];
}

function inputProblems(preset: Preset | null, named: Preset): readonly Problem[] {
  if (preset === null || presetOf([{ preset }, { preset: named }]) === preset) return [];
  return [{ reason: 'policy:looser', sentence: `The input preset is ${preset}, which is looser than ${named} of the policy.`, remedy: `Leave the input preset empty, or set it to ${named} or stricter.`, where: 'input preset' }];
}

function loosenings(file: PolicyFile<unknown>, bounds: readonly Says[]): readonly Problem[] {
  const own = saysOfFile(file, 'repository');
  return POLICY_FIELDS.flatMap((field) => {
    const [said, rule] = [own(field), tighteningOf(field)];
    if (said === null || rule === null) return [];
    return bounds.flatMap((bound) => {
      const binding = bound(field);
      return binding === null ? [] : excess(rule, binding.value, said.value).slice(0, 1).map((over) => looserProblem({ file, field, rule, binding, over }));
    });
  });
}

function resolveField(field: string, layers: readonly Says[], defaults: unknown): ResolvedField {
  const said = layers.flatMap((says) => says(field) ?? []);
  const rule: Tightening = tighteningOf(field) ?? { kind: 'same' };
  // A floor bounds and grants nothing: where nobody else says anything, it is the default that it bounds. A file it names is the one.
  const start = said.find(({ layer }) => layer === 'repository') ?? said.find(({ layer }) => layer === 'preset') ?? (rule.kind === 'one-file' ? said[0] : undefined);
  const first = start === undefined ? (valueAt(defaults, field.split('.')) ?? (field.startsWith('checks.') ? 'enforce' : undefined)) : start.value;
  return { field, value: said.reduce<unknown>((value, { value: own }) => tightest(rule, value, own), first), said };
}

/** The fields as the schema nests them. */
function assemble(fields: readonly ResolvedField[]): unknown {
  const root: Record<string, unknown> = {};
  for (const { field, value } of fields.flatMap(spelled)) {
    const path = field.split('.');
    let inner = root;
    for (const key of path.slice(0, -1)) {
      const next = inner[key];
      inner[key] = isRecord(next) ? next : {};
      inner = isRecord(inner[key]) ? inner[key] : root;
    }
    inner[path.at(-1) ?? ''] = value;
  }
  return root;
}

/** What is the default is left out, and several lists of allowed globs are told apart. */
function spelled(resolved: ResolvedField): readonly { readonly field: string; readonly value: unknown }[] {
  const { field, value } = resolved;
  if (value === undefined || (field.startsWith('checks.') && value === 'enforce')) return [];
  if (tighteningOf(field)?.kind !== 'allow-globs') return [resolved];
  const [list, ...others] = listsOf(value);
  return [{ field, value: list }, ...(others.length === 0 ? [] : [{ field: field.replace(/[^.]+$/, 'also-within'), value: others }])];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
