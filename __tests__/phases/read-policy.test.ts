import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/contract/intake.ts';
import { policySource } from '../../src/contract/policy-source.ts';
import type { Preset } from '../../src/contract/policy-tightening.ts';
import { readPolicy } from '../../src/phases/read-policy.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { BASE_COMMIT, BASE_TREE, digest } from '../facts.ts';
import { noPowers } from '../powers.ts';

const BASE = { branch: 'main', commit: BASE_COMMIT, tree: BASE_TREE };
const PATH = '.github/codex-orchestrator.yml';
const SMALLEST = 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\n';
const COMMIT = 'a'.repeat(40);

interface Given {
  readonly file?: string | null;
  readonly floor?: string;
  /** What the runner has, and what GitHub has, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly preset?: Preset;
}

/** Reads the policy with powers that hold the given files and nothing else. */
async function read({ file = SMALLEST, floor = '', files = {}, preset }: Given) {
  const bytesOf = (text: string | undefined | null): Uint8Array | null => (text === undefined || text === null ? null : new TextEncoder().encode(text));
  const powers = noPowers();
  const source = policySource.parse(floor);
  const given: Powers = {
    ...powers,
    invocation: { ...powers.invocation, digest, preset: preset ?? null, floor: source === null ? null : { source, readFile: async (path) => bytesOf(files[path]) } },
    repository: { ...powers.repository, readFile: async (commit, path) => (commit === BASE_COMMIT && path === PATH ? bytesOf(file) : null) },
    forge: { ...powers.forge, fileAt: async (repository, commit, path) => bytesOf(files[`${repository}/${path}@${commit}`]) },
  };
  const problems: Problem[] = [];
  const policy = await readPolicy(BASE, given, problems);
  return { policy, problems: problems.map(({ reason, sentence }) => `${reason} ${sentence}`) };
}

describe('the policy of a run', () => {
  it('is the file of the base commit, with its digest and the layers that made it', async () => {
    const { policy, problems } = await read({});
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({ path: PATH, sha256: digest(SMALLEST), values: { preset: 'standard' }, layers: [{ layer: 'preset', source: 'standard', sha256: null }, { layer: 'repository', source: PATH, sha256: digest(SMALLEST) }] });
  });

  it('stands on a floor that the runner has', async () => {
    const floor = 'version: 1\nlimits: {tokens: 7}\n';
    const { policy } = await read({ floor: 'org/floor.yml', files: { 'org/floor.yml': floor } });
    expect(policy).toMatchObject({ values: { limits: { tokens: 7 } } });
    expect(policy?.layers).toContainEqual({ layer: 'floor', source: 'org/floor.yml', sha256: digest(floor) });
  });

  it('stands on a floor of one commit of another repository', async () => {
    const source = `acme/policies/codex/floor.yml@${COMMIT}`;
    const { policy } = await read({ floor: source, files: { [source]: 'version: 1\npreset: strict\n' } });
    expect(policy).toMatchObject({ values: { preset: 'strict', setup: { network: false } } });
    expect(policy?.layers.map(({ source: name }) => name)).toEqual(['strict', source, PATH]);
  });

  it('is as strict as the input preset', async () => {
    const { policy } = await read({ preset: 'strict' });
    expect(policy).toMatchObject({ values: { preset: 'strict' }, layers: [{ source: 'strict' }, { source: PATH }, { layer: 'inputs', source: 'preset: strict' }] });
  });

  it.each([
    ['it loosens the floor', { file: `${SMALLEST}limits: {tokens: 8}\n`, floor: 'floor.yml', files: { 'floor.yml': 'version: 1\nlimits: {tokens: 7}\n' } }, [`policy:looser ${PATH}:3:18: \`limits.tokens\` is 8, looser than 7 of the organisation's floor (floor.yml:2:18).`]],
    ['the floor is not there', { floor: 'floor.yml' }, ['policy:floor-missing The runner has no file floor.yml, which the input policy names.']],
    ['the floor is not on GitHub', { floor: `acme/policies/floor.yml@${COMMIT}` }, [`policy:floor-missing There is no floor.yml at commit ${COMMIT} of acme/policies, or the token may not read it.`]],
    ['the floor is wrong', { floor: 'floor.yml', files: { 'floor.yml': 'version: 1\nlimit: {}\n' } }, ['policy:invalid floor.yml:2:1: unknown field `limit`.']],
    ['both are wrong', { file: 'version: 2\n', floor: 'floor.yml', files: { 'floor.yml': '' } }, ['policy:invalid floor.yml:1:1: the file is empty.', `policy:invalid ${PATH}:1:10: \`version\` is 2, and must be 1.`, `policy:invalid ${PATH}:1:1: \`verification\` is missing: it must be a group of fields.`]],
    ['there is none', { file: null }, [`policy:missing The branch main has no ${PATH}.`]],
  ] satisfies readonly (readonly [string, Given, readonly string[]])[])('is not known when %s', async (_, given, expected) => {
    const { policy, problems } = await read(given);
    expect(policy).toBeNull();
    expect(problems).toEqual(expected);
  });
});
