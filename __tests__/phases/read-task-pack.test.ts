import { describe, expect, it } from 'vitest';
import { sha } from '../../src/contract/ids.ts';
import type { Problem } from '../../src/contract/intake.ts';
import type { PackPullSeen } from '../../src/contract/pack-pull.ts';
import { packLine } from '../../src/core/pack-mark.ts';
import { packSha256 } from '../../src/packs/pack-hash.ts';
import { proseOf, readTaskPack } from '../../src/phases/read-task-pack.ts';
import { BASE_COMMIT, BASE_TREE, digest, packIntake } from '../facts.ts';
import { noPowers } from '../powers.ts';

const PATH = 'taskpacks/GREET-1';
const DOCUMENTS: Readonly<Record<string, string>> = {
  'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: GREET-1\ntitle: Greet people\ndocs:\n  required: [docs/adr, docs/style.md, docs/adr/1.md, src]\n',
  'acceptance.yml': 'schema: codex-orchestrator/acceptance@1\ncommands: [[npm, test]]\n',
  'spec.md': '# Greet\n',
  'risk.md': '# Risk\n',
  'runbook.md': '# Runbook\n',
};
const SHA256 = packSha256(new Map(Object.entries(DOCUMENTS)), digest);

/** Reads the pack of a base that holds these documents, on a GitHub with these pull requests by their branches. */
async function read({ documents = DOCUMENTS, path = PATH, requests = {}, others = {} }: { readonly others?: Readonly<Record<string, string>>; readonly documents?: Readonly<Record<string, string>>; readonly path?: string; readonly requests?: Readonly<Record<string, Partial<PackPullSeen>>> }) {
  const none = noPowers();
  const asked: string[] = [];
  const told: (readonly string[])[] = [];
  const problems: Problem[] = [];
  const repository = {
    ...none.repository,
    readFile: async (commit: string, file: string) => {
      asked.push(file);
      const text = commit !== BASE_COMMIT ? undefined : file.startsWith(`${PATH}/`) ? documents[file.slice(PATH.length + 1)] : others[file];
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    paths: async () => ['docs/adr/1.md', 'docs/style.md', 'README.md', ...Object.keys(others)],
  };
  const powers = {
    repository,
    invocation: { ...none.invocation, digest },
    narrator: { ...none.narrator, warn: () => undefined },
    forge: {
      ...none.forge,
      branchHeads: async (prefix: string) => new Map(Object.keys(requests).filter((name) => name.startsWith(prefix)).map((name) => [name, sha.parse('a'.repeat(40))])),
      packPulls: async (branches: readonly string[]) => {
        told.push(branches);
        return branches.flatMap((branch) => (requests[branch] === undefined ? [] : [{ number: 8, url: 'https://github.com/octo/demo/pull/8', body: '', state: 'OPEN' as const, headRefName: branch, isCrossRepository: false, ...requests[branch] }]));
      },
    },
  };
  const pack = await readTaskPack(path, { branch: 'main', commit: BASE_COMMIT, tree: BASE_TREE }, powers, problems);
  return { pack, problems, asked, told, powers };
}

describe('the task pack of the base commit', () => {
  it('is recorded with its digest and without its prose, which is read again for a prompt', async () => {
    const { pack, problems, powers } = await read({});
    expect([problems, pack?.id, pack?.path, pack?.sha256, pack?.pack.title]).toEqual([[], 'GREET-1', PATH, SHA256, 'Greet people']);
    expect(JSON.stringify(pack)).not.toContain('# Greet');
    expect(await proseOf(packIntake(pack), powers)).toEqual([{ name: 'spec.md', text: '# Greet\n' }, { name: 'risk.md', text: '# Risk\n' }, { name: 'runbook.md', text: '# Runbook\n' }]);
  });

  it('asks for no other file than those of a pack', async () => {
    const { asked } = await read({});
    expect([...new Set(asked)].toSorted()).toEqual(['README.md', 'acceptance.yml', 'contract.md', 'risk.md', 'runbook.md', 'spec.md', 'task.yml'].map((name) => `${PATH}/${name}`));
  });

  it('lacks the documents that are neither a file nor a folder of the base', async () => {
    expect((await read({})).pack?.missingDocs).toEqual(['src']);
  });

  it('that is not there, or says something wrong, is a problem and no pack', async () => {
    expect(await read({ path: 'taskpacks/GREET-2' })).toMatchObject({ pack: null, problems: [{ reason: 'pack:missing', sentence: 'The branch main has no task pack in `taskpacks/GREET-2`.' }] });
    expect(await read({ documents: { ...DOCUMENTS, 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: OTHER\ntitle: x\n' } })).toMatchObject({ pack: null, problems: [{ reason: 'pack:invalid', where: `${PATH}/task.yml:2:5` }] });
  });

  it('was delivered by a pull request from its branch, or from one beside it, that names this very text', async () => {
    const line = packLine({ id: 'GREET-1', sha256: SHA256 });
    const delivered = async (requests: Readonly<Record<string, Partial<PackPullSeen>>>) => (await read({ requests })).pack?.delivered;
    expect(await delivered({})).toEqual([]);
    expect(await delivered({ 'codex/greet-1': { body: `Done.\r\n${line}`, state: 'CLOSED' } })).toEqual([{ number: 8, url: 'https://github.com/octo/demo/pull/8', state: 'closed' }]);
    expect(await delivered({ 'codex/greet-1-0123abcd': { body: line } })).toHaveLength(1);
    expect(await delivered({ 'codex/greet-1': { body: line.replace(SHA256, '0'.repeat(64)) }, 'codex/greet-1-other': { body: line }, 'codex/greet-10': { body: line } })).toEqual([]);
  });

  it('knows of the packs it waits for which hash they have and what delivered them, asked for in one go', async () => {
    const documents = { ...DOCUMENTS, 'task.yml': `${DOCUMENTS['task.yml']}depends_on: [BASE-1, GONE-1]\n` };
    const base = { ...DOCUMENTS, 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: BASE-1\ntitle: Greet\n' };
    const hash = packSha256(new Map(Object.entries(base)), digest);
    const others = Object.fromEntries(Object.entries(base).map(([name, text]) => [`taskpacks/BASE-1/${name}`, text]));
    const { pack, told } = await read({ documents, others, requests: { 'codex/base-1': { number: 9, state: 'MERGED', body: packLine({ id: 'BASE-1', sha256: hash }) }, 'codex/gone-1-0123abcd': { number: 7, body: packLine({ id: 'GONE-1', sha256: SHA256 }) } } });
    expect(pack?.dependencies).toEqual([{ id: 'BASE-1', sha256: hash, pulls: [{ number: 9, sha256: hash, state: 'merged' }] }, { id: 'GONE-1', sha256: null, pulls: [{ number: 7, sha256: SHA256, state: 'open' }] }]);
    expect(told).toEqual([['codex/greet-1', 'codex/base-1', 'codex/gone-1', 'codex/gone-1-0123abcd']]);
  });
});
