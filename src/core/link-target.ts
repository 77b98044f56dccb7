import { foldPath, unsafePath } from './paths.ts';

/** Where a symbolic link leads: a path of the repository, or why it may not lead there. */
export type LinkTarget = { readonly path: string } | { readonly objection: string };

/**
 * Resolves the target of a link against the folder the link stands in, by its text alone. Steps back are taken only at the
 * start, where they leave real folders: behind a name they would leave whatever that name itself is a link to.
 */
export function linkTarget(link: string, target: string): LinkTarget {
  const unreadable = unreadableTarget(target);
  if (unreadable !== null) return { objection: unreadable };
  const steps = target.split('/').filter((step) => step !== '' && step !== '.');
  const firstName = steps.findIndex((step) => step !== '..');
  const back = firstName === -1 ? steps.length : firstName;
  const names = steps.slice(back);
  if (names.includes('..')) return { objection: 'it steps back behind a name, which may itself be a link' };
  const folder = link.split('/').slice(0, -1);
  if (back > folder.length) return { objection: 'it leads out of the repository' };
  const resolved = [...folder.slice(0, folder.length - back), ...names];
  if (resolved.length === 0) return { objection: 'it leads to the root of the repository' };
  if (names.some(isDots)) return { objection: 'it holds a step that some system takes for `.` or `..`' };
  if (resolved.some(isGit)) return { objection: 'it leads into `.git`' };
  const path = resolved.join('/');
  const unsafe = unsafePath(path);
  return unsafe === null ? { path } : { objection: unsafe };
}

/** What makes a target unfit before it is resolved; the rest is judged of the resolved path. */
function unreadableTarget(target: string): string | null {
  if (target === '') return 'it leads nowhere';
  if (target.startsWith('/') || /^[a-z]:/i.test(target)) return 'it is absolute';
  if (target.includes('\\')) return 'it holds a backslash';
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(target) ? 'it holds a control character' : null;
}

/** A name that is nothing but dots, in any width, and spaces: Windows drops those at the end. */
function isDots(name: string): boolean {
  return /^[. ]*$/.test(foldPath(name));
}

function isGit(name: string): boolean {
  return foldPath(name.replace(/:.*$/s, '')) === '.git';
}
