import type { Problem } from '../contract/intake.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import type { PackDocument } from './pack-document.ts';

/** Whether an id and the folder of a playbook pack are one name: alike whatever the case, the id alone before more words of the folder, or the folder behind words of the id. */
export function isLikeFolder(id: string, folder: string): boolean {
  return likeOneOf([folder])(id);
}

/** Says of ids whether one of many folders is named like them, in the sense of `isLikeFolder`. */
export function likeOneOf(folders: readonly string[]): (id: string) => boolean {
  const names = new Set(folders.map(folded));
  const beginnings = new Set([...names].flatMap((name) => [name, ...parts(name).map((place) => name.slice(0, place))]));
  return (id) => {
    const own = folded(id);
    return beginnings.has(own) || parts(own).some((place) => names.has(own.slice(place + 1)));
  };
}

/** Where the hyphens are. */
function parts(name: string): readonly number[] {
  return [...name.matchAll(/-/g)].map(({ index }) => index);
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Refuses an id that is not the name of the folder. A pack of the playbook may have more words in one of the two: TASK-7 in TASK-7-report. */
export function idProblem({ id, form }: Pick<TaskPack, 'id' | 'form'>, path: string, task: PackDocument<unknown>): readonly Problem[] {
  const folder = path.split('/').at(-1) ?? path;
  const same = form === 'playbook' ? isLikeFolder(id, folder) : id === folder;
  return same ? [] : [task.refuse(['id'], `the id is ${id}, and the folder is named ${folder.slice(0, 100)}`, 'Give both one name; a pack that was copied often still has the id of the other.')];
}
