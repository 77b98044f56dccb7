/** What a field of a pack is when the pack does not state it, and whether anything goes by it yet; a field that is not enforced is only read and shown. */
export interface PackField {
  readonly unstated: unknown;
  readonly enforced?: false;
}

/** Every field of the normalised pack. A new one needs its line here, and where it is enforced a row in every-pack-field.test.ts. */
export const PACK_FIELDS: Readonly<Record<string, PackField>> = {
  form: { unstated: 'playbook', enforced: false },
  id: { unstated: 'OTHER-1' },
  title: { unstated: 'A title' },
  type: { unstated: null, enforced: false },
  'constraints.network': { unstated: false },
  'constraints.longRunning': { unstated: false },
  'scope.allowedPaths': { unstated: null },
  'scope.forbiddenPaths': { unstated: [] },
  'docs.required': { unstated: [] },
  'specs.required': { unstated: [] },
  'artifacts.required': { unstated: [] },
  'artifacts.optional': { unstated: [] },
  deps: { unstated: [] },
  commands: { unstated: [] },
  'commands[].id': { unstated: 'other' },
  'commands[].kind': { unstated: 'must', enforced: false },
  'commands[].name': { unstated: null, enforced: false },
  'commands[].stage': { unstated: null, enforced: false },
  'commands[].argv': { unstated: ['true'] },
  'commands[].folder': { unstated: 'repository' },
  'commands[].expect': { unstated: 'pass' },
  'commands[].required': { unstated: true },
  'commands[].timeoutMinutes': { unstated: 10 },
  stages: { unstated: [], enforced: false },
  criteria: { unstated: [] },
  helpers: { unstated: [] },
  'helpers[].check': { unstated: 'artifacts-present' },
  'helpers[].paths': { unstated: [] },
  'helpers[].texts': { unstated: [] },
  engine: { unstated: null },
  'execution.timeoutMinutes': { unstated: null, enforced: false },
  plugin: { unstated: null },
  dependsOn: { unstated: [] },
  'selection.labels': { unstated: [] },
  'selection.priority': { unstated: null },
  'selection.created': { unstated: null },
  about: { unstated: [], enforced: false },
};
