import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/contract/change.ts';
import { effectivePolicy, type Policy } from '../../src/contract/policy.ts';
import { repoPath, sha } from '../../src/contract/ids.ts';
import type { SecretScan } from '../../src/contract/secret-scan.ts';
import { isFault } from '../../src/core/fault.ts';
import { confirmTree } from '../../src/phases/confirm-tree.ts';
import { CANDIDATE_TREE, changed, implement, intake, policyOf } from '../facts.ts';
import { treeOf } from '../spec-facts.ts';
import { noPowers } from '../powers.ts';

const FILES = [changed('src/hello.ts'), changed('src/new.ts', { kind: 'added', oldMode: '000000' })];

interface Found {
  readonly files?: Change['files'];
  /** The text of a manifest, before and after. */
  readonly manifest?: readonly [string, string];
  readonly hits?: SecretScan['hits'];
  readonly rules?: Policy;
}

/** Confirms what was recorded of a change against what its tree truly holds. */
async function confirmed(recorded: Partial<ReturnType<typeof implement>>, { files = FILES, manifest = ['{}', '{}'], hits = [], rules = policyOf() }: Found = {}): Promise<string> {
  const judged = implement(FILES, recorded);
  const { repository, secrets } = noPowers();
  const { baseCommit, baseTree } = judged.change;
  const scanned: Change[] = [];
  const powers = {
    repository: { ...repository, change: async (base: { readonly commit: string }, tree: string) => ({ baseCommit, baseTree, candidateTree: sha.parse(tree), files: base.commit === baseCommit ? [...files] : [] }), specTree: async () => treeOf({}), readBlob: async (blob: string) => Buffer.from(manifest[blob.startsWith('3') ? 0 : 1]) },
    secrets: {
      ...secrets,
      scanChange: async (change: Change): Promise<SecretScan> => {
        scanned.push(change);
        return { ...judged.change.secrets, hits: [...hits] };
      },
    },
  };
  const known = intake();
  const end = await confirmTree({ intake: { ...known, policy: known.policy === null ? null : { ...known.policy, values: rules } }, implement: judged }, powers).then(
    () => 'confirmed',
    (thrown: unknown) => (isFault(thrown) ? `${thrown.code}: ${thrown.message}` : String(thrown)),
  );
  return `${end}${scanned.length === 0 ? ', not searched' : ''}`;
}

const DIFFERS = `tamper:tree: The tree ${CANDIDATE_TREE} does not hold the change that was recorded of it., not searched`;

describe('the tree that is to be delivered', () => {
  it('is confirmed where it holds the very change that was judged', async () => {
    expect(await confirmed({})).toBe('confirmed');
  });

  it.each<[string, Change['files']]>([
    ['a file more', [...FILES, changed('.github/workflows/evil.yml')]],
    ['a file less', FILES.slice(1)],
    ['nothing', []],
    ['a file of another name', [changed('src/other.ts'), ...FILES.slice(1)]],
    ['other bytes in a file', [changed('src/hello.ts', { newSha: sha.parse('5'.repeat(40)) }), ...FILES.slice(1)]],
    ['a file of another mode', [changed('src/hello.ts', { newMode: '100755' }), ...FILES.slice(1)]],
    ['a link in the place of a file', [changed('src/hello.ts', { newMode: '120000', linkTarget: '../../etc/passwd' }), ...FILES.slice(1)]],
    ['more lines', [changed('src/hello.ts', { addedLines: 9000 }), ...FILES.slice(1)]],
    ['the files in another order', FILES.toReversed()],
  ])('is refused where it holds %s, before anything of it is searched', async (_, files) => {
    expect(await confirmed({}, { files })).toBe(DIFFERS);
  });

  it('is refused where a manifest changes more than was recorded', async () => {
    const files = [changed('package.json')];
    const { change } = implement(files);
    const manifest = ['{"scripts":{}}', '{"scripts":{"postinstall":"evil"}}'] as const;
    expect(await confirmed({ change, manifests: [] }, { files, manifest })).toBe(DIFFERS);
    expect(await confirmed({ change, manifests: [{ path: repoPath.parse('package.json'), beyond: ['scripts'] }] }, { files, manifest })).toBe('confirmed');
  });

  it('is refused where it needs other specs than was recorded', async () => {
    const rules = effectivePolicy.parse({ ...policyOf(), specs: { 'mini-specs': { dependencies: { paths: ['src/hello.ts'] } } } });
    const needs = { triggers: [{ id: 'dependencies' as const, mode: 'enforce' as const, oneSpec: false, files: [{ path: 'src/hello.ts', line: 1, why: 'the policy governs this path' }] }], unread: [] };
    expect(await confirmed({ needsSpecs: { triggers: [], unread: [] } }, { rules })).toBe(DIFFERS);
    expect(await confirmed({ needsSpecs: null }, { rules })).toBe(DIFFERS);
    expect(await confirmed({ needsSpecs: needs }, { rules })).toBe('confirmed');
  });

  it('is refused where it brings in a secret, whatever was recorded of that, and not for one that the base holds', async () => {
    const [file] = FILES;
    if (file === undefined) throw new Error('there is a file');
    const hit = { path: file.path, part: 'content' as const, line: 1, rule: 'github-token', offset: 3, length: 40, inBase: false };
    expect(await confirmed({}, { hits: [hit] })).toBe(`tamper:tree: The tree ${CANDIDATE_TREE} brings in what looks like a secret, and that was not recorded of it.`);
    expect(await confirmed({}, { hits: [{ ...hit, inBase: true }] })).toBe('confirmed');
  });
});
