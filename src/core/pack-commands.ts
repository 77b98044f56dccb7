import type { PackCommand, TaskPack } from '../contract/task-pack.ts';

/** Where the Python packages of a pack are in every workspace: git must ignore it. */
export const PYTHON_FOLDER = '.codex-orchestrator/python';

/** The id of the setup command that installs them. */
export const DEPS_ID = 'pack/deps';

/** The id under which the result of a pack's command is recorded: no command of a policy can have it. */
export function resultId({ id }: Pick<PackCommand, 'id'>): string {
  return `pack/${id}`;
}

/** The command that setup runs for a pack: its Python requirements, installed into that folder; null where it has none. */
export function depsCommand({ deps }: Pick<TaskPack, 'deps'>): readonly string[] | null {
  return deps.length === 0 ? null : ['python3', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--no-cache-dir', '--retries', '2', '--target', PYTHON_FOLDER, '--', ...deps];
}
