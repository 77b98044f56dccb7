import { readPack, type ReadPack } from '../../src/packs/read-pack.ts';

/** The smallest pair of files of our own form. */
export const OWN = {
  task: (more = '') => `schema: codex-orchestrator/task-pack@1\nid: TASK-1\ntitle: Greet people\n${more}`,
  acceptance: (more = '') => `schema: codex-orchestrator/acceptance@1\n${more}`,
};

const PROSE = '# TASK-1\n\nOne sentence.\n';

/** Reads a pack at taskpacks/TASK-1, or elsewhere, with prose where nothing else is said; a file that is null is not there. */
export function read(files: Readonly<Record<string, string | Uint8Array | null>>, path = 'taskpacks/TASK-1'): ReadPack {
  const all = { 'task.yml': OWN.task(), 'acceptance.yml': OWN.acceptance('commands: [[npm, test]]\n'), 'spec.md': PROSE, 'risk.md': PROSE, 'runbook.md': PROSE, ...files };
  return readPack({ path, files: new Map(Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]))) });
}

/** Reads a pack of the playbook. */
export function readPlaybook(task: string, acceptance: string, path = 'taskpacks/TASK-1'): ReadPack {
  return read({ 'task.yml': task, 'acceptance.yml': acceptance }, path);
}

/** What a person is told of each problem: where, what and what to do. */
export function told({ problems }: ReadPack): readonly string[] {
  return problems.map(({ sentence, remedy }) => `${sentence.replace(/^taskpacks\/[^/]+\//, '')} | ${remedy}`);
}

/** The pack, which must be there. */
export function packOf(found: ReadPack): NonNullable<ReadPack['pack']> {
  if (found.pack === null) throw new Error(`refused: ${told(found).join('\n')}`);
  return found.pack;
}
