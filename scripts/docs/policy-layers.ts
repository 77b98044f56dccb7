import { PRESETS, TIGHTENING, tighteningOf, type Tightening } from '../../src/contract/policy-tightening.ts';
import { loosestMode, policyChecks } from '../../src/contract/policy-checks.ts';
import { notEnforced, notEnforcedFields } from '../../src/policy/not-enforced.ts';
import { PRESET_VALUES } from '../../src/policy/presets.ts';
import { code, table } from './markdown.ts';

/** The part of docs/reference/policy.md about presets, the floor of an organisation, checks and what this release refuses by name. */
export function layersSection(): readonly string[] {
  const always = Object.keys(policyChecks.shape).filter((check) => loosestMode(check) === 'enforce');
  return [
    '## Layers',
    `A run goes by one policy made of four layers, in this order: the **preset**, the **floor** of the organisation (the input ${code('policy')}), the **file** of the repository, and the **input** ${code('preset')}. A layer can only tighten what the layers before it say. A file that says something looser is refused with ${code('policy:looser')}, and the error names its line and column, the field, and the layer it comes from. Where nobody says anything, the default of the table above counts; a default binds nobody.`,
    `A floor is a policy of the same format in which every field is optional. It is a file of the runner, or ${code('owner/name/path/to/file.yml@COMMIT')} with the commit in full, read from GitHub with the token of the job: a branch or a tag is refused, because it can come to mean something else. A floor bounds and grants nothing: ${code('actors.users: [mona]')} in it means that a repository may list mona and nobody else.`,
    `${code('codex-orchestrator policy explain FIELD --floor FILE')} says which layer makes a field what it is; ${code('policy validate')} reads a policy as a run would; ${code('policy diff OLD NEW')} says what became tighter or looser. All three work offline. The bundle holds the layers with their digests and the policy that came of them.`,
    '### What is tighter',
    table(['Field', 'Layers together'], [...Object.keys(TIGHTENING).map((field) => [code(field), inWords(tighteningOf(field))]), [code('checks.*'), inWords(tighteningOf('checks.'))]]),
    '### Presets',
    `A preset is named by the field ${code('preset')}; the stricter of the floor's and the file's counts. What a preset states, a file may only tighten. No preset brings the section ${code('specs')}: what it states of it counts where a file has the section.`,
    table(['Preset', 'What it states'], PRESETS.map((preset) => [code(preset), statedBy(preset)])),
    '### Checks',
    `${code('warn')}: a check that fails is recorded and shown, and does not change the status. ${code('off')}: it is not asked, and is recorded as not run with that reason. No guardrail is ever off. ${code('verify')} decides both again from the recorded policy. These checks are always enforced: ${always.map(code).join(', ')}.`,
    '## Refused until something enforces it',
    'These fields are planned. A release that does not enforce a field refuses it by name, so that no line of a policy is without effect.',
    table(['Field', 'Until then'], notEnforcedFields().map((field) => [code(field), notEnforced(field) ?? ''])),
  ];
}

function statedBy(preset: (typeof PRESETS)[number]): string {
  const stated = leaves(PRESET_VALUES[preset], '');
  return stated.length === 0 ? 'Nothing: the defaults, which a file may change both ways.' : stated.map(([field, value]) => code(`${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)).join(', ');
}

function leaves(value: unknown, prefix: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => leaves(inner, prefix === '' ? key : `${prefix}.${key}`));
}

function inWords(rule: Tightening | null): string {
  switch (rule?.kind) {
    case 'number':
      return 'the lowest; none is no limit';
    case 'at-least':
      return 'the highest';
    case 'boolean':
      return `${String(rule.tighter)} where any layer says so`;
    case 'order':
      return `the last that any says of ${rule.values.join(', ')}`;
    case 'allow':
      return 'what all of them list; listing more is refused';
    case 'allow-one':
      return 'nothing where they differ; another name is refused';
    case 'allow-globs':
      return 'a path must match every list';
    case 'one-file':
      return 'the file that is named; none, or another, is refused';
    case 'all-lists':
      return 'all lists together';
    case 'commands':
      return 'the commands of all; one id is one command';
    case 'prices':
      return 'the prices of all; one model has one price';
    case 'own':
      return 'the repository alone; refused in a floor';
    case 'same':
    case undefined:
      return 'the same in all';
  }
}
