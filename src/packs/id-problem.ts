import type { Problem } from '../contract/intake.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import type { PackDocument } from './pack-document.ts';

/** Whether an id and the folder of a playbook pack are one name: alike whatever the case, the id alone before more words of the folder, or the folder behind words of the id. */
export function isLikeFolder(id: string, folder: string): boolean {
  const [own, other] = [id, folder].map((name) => name.toLowerCase().replaceAll('_', '-'));
  return own !== undefined && other !== undefined && (own === other || other.startsWith(`${own}-`) || own.endsWith(`-${other}`));
}

/** Refuses an id that is not the name of the folder. A pack of the playbook may have more words in one of the two: TASK-7 in TASK-7-report. */
export function idProblem({ id, form }: Pick<TaskPack, 'id' | 'form'>, path: string, task: PackDocument<unknown>): readonly Problem[] {
  const folder = path.split('/').at(-1) ?? path;
  const same = form === 'playbook' ? isLikeFolder(id, folder) : id === folder;
  return same ? [] : [task.refuse(['id'], `the id is ${id}, and the folder is named ${folder.slice(0, 100)}`, 'Give both one name; a pack that was copied often still has the id of the other.')];
}
