import { INPUTS } from '../../src/contract/inputs.ts';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import { code, page, table } from './markdown.ts';

/** The table of inputs, for the README. */
export function inputsTable(): string {
  return table(['Input', 'Default', 'Meaning'], Object.entries(INPUTS).map(([name, entry]) => [code(name), entry.default === '' ? '' : code(entry.default), entry.description]));
}

/** The table of outputs, for the README. */
export function outputsTable(): string {
  return table(['Output', 'Meaning'], Object.entries(OUTPUTS).map(([name, { description }]) => [code(name), description]));
}

/** docs/reference/inputs.md. */
export function inputsPage(): string {
  return page(
    '# Inputs',
    'The inputs of the action, as `action.yml` has them. A value that is not allowed ends the run as BLOCKED, with every wrong input named at once; the value of a secret is never shown.',
    table(
      ['Input', 'Kind', 'Default', 'It must be', 'Meaning'],
      Object.entries(INPUTS).map(([name, entry]) => [code(name), entry.type, entry.default === '' ? '' : code(entry.default), entry.allowed, entry.description]),
    ),
    'White space around a value is dropped. An empty value counts as not given, because that is what an unset variable or secret becomes.',
  );
}

/** docs/reference/outputs.md. */
export function outputsPage(): string {
  return page(
    '# Outputs',
    'The outputs of the action. None of them is free text, so that a later step may use them; still, hand them over through `env:`, not inside `run:`. What a run does not know it leaves empty.',
    outputsTable(),
  );
}
