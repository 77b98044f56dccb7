import { inWords } from '../contract/in-words.ts';
import { packGlob } from '../contract/pack-parts.ts';

/** A glob from the root of the repository, or what is wrong with the text it was made of. */
export type RepositoryGlob = { readonly glob: string } | { readonly flaw: string };

/** Reads a path or glob of the playbook that starts at a folder, `''` for the root: `..` steps are taken, a `/` at the end means everything below. */
export function repositoryGlob(text: string, folder: string): RepositoryGlob {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of text.trim().split('/')) {
    if (step === '..' && steps.length === 0) return { flaw: 'leads out of the repository' };
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const glob = `${steps.join('/')}${/\/\s*$|(^|\/)\.{1,2}$/.test(text) ? '/**' : ''}`.replace(/^\//, '');
  const read = packGlob.safeParse(glob, { error: inWords });
  return read.success ? { glob: read.data } : { flaw: read.error.issues[0]?.message ?? 'is no glob' };
}

/** What the scope of the playbook means by a path: itself and everything below it. A glob means what it says. */
export function withEverythingBelow(glob: string): readonly string[] {
  return /[*?[\]{}]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}
