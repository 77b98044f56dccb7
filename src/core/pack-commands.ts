import type { PackCommand, TaskPack } from '../contract/task-pack.ts';

/** Where the Python packages of a pack are in every workspace: git must ignore it. */
export const PYTHON_FOLDER = '.codex-orchestrator/python';

/** The id under which the result of a pack's command is recorded: no command of a policy can have it. */
export function resultId({ id }: Pick<PackCommand, 'id'>): string {
  return `pack/${id}`;
}

/** The commands that setup runs for a pack: its Python requirements, installed into a folder of the workspace. */
export function depsCommand({ deps }: Pick<TaskPack, 'deps'>): readonly string[] | null {
  return deps.length === 0 ? null : ['python3', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--no-cache-dir', '--target', PYTHON_FOLDER, '--', ...deps];
}
