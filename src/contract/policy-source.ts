import { z } from 'zod';

/** Where an organisation's floor is: a file of the runner, or one commit of a repository. */
export type PolicySource = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'commit'; readonly repository: string; readonly path: string; readonly commit: string };

/** Reads where the floor is, null of empty text; everything but the two forms is refused by name. */
export const policySource = z.string().transform((text, context): PolicySource | null => {
  if (text === '') return null;
  const read = sourceOf(text);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});

/** The source as errors and records name it. */
export function sourceName(source: PolicySource): string {
  return source.kind === 'file' ? source.path : `${source.repository}/${source.path}@${source.commit}`;
}

function sourceOf(text: string): PolicySource | string {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.length > 4096) return 'it is longer than a path, or holds a line break or a control character';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'it is an address; a floor is read from a file of the runner or from a commit on GitHub';
  if (!/\.ya?ml(@|$)/.test(text)) return 'it names no file that ends in .yml or .yaml';
  const at = text.lastIndexOf('@');
  if (at === -1 || /\.ya?ml$/.test(text)) return { kind: 'file', path: text };
  const commit = text.slice(at + 1);
  if (!/^[0-9a-f]{40}$/.test(commit)) return `what follows the @ is ${JSON.stringify(commit.slice(0, 60))}, which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits`;
  const [, repository = '', path = ''] = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100})\/(.+)$/.exec(text.slice(0, at)) ?? [];
  if (repository === '' || /\/\.{1,2}$/.test(repository)) return 'before the @ it is not owner/name/path/to/file.yml';
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..') || path.includes('\\')) return 'its path holds an empty, . or .. step, or a backslash';
  return { kind: 'commit', repository, path, commit };
}
