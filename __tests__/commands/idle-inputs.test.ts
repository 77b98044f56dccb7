import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/adapters/actions/inputs.ts';
import { idleInputs } from '../../src/commands/idle-inputs.ts';

/** What is said of inputs of a workflow. */
function told(given: Readonly<Record<string, string>>): readonly string[] {
  const read = readInputs({ 'INPUT_OPENAI-API-KEY': 'sk-x', 'INPUT_GITHUB-TOKEN': 't', ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])) });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return idleInputs(read.inputs);
}

const MATRIX = '{"include":[]}';

describe('an input that the mode does not look at', () => {
  it.each([
    [{ packs: 'packs/*' }, 'packs', 'run', 'plan'],
    [{ select: 'label=nightly' }, 'select', 'run', 'plan'],
    [{ select: 'next', mode: 'collect' }, 'select', 'collect', 'plan'],
    [{ matrix: MATRIX, mode: 'plan' }, 'matrix', 'plan', 'collect'],
  ])('is named with what it is for: %j', (given, name, mode, by) => {
    expect(told(given)).toEqual([`The input ${name} is given, and the mode ${mode} does not look at it: it is for the mode ${by}. Leave it out, or set mode to ${by}.`]);
  });

  it.each([{}, { mode: 'plan', packs: 'packs/*', select: 'limit=3' }, { mode: 'collect', matrix: MATRIX }, { packs: 'taskpacks/' }])('is none of %j', (given) => {
    expect(told(given)).toEqual([]);
  });
});
