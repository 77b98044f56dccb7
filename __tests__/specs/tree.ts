import { digestOf } from '../../src/adapters/files/digest.ts';
import type { SpecTree } from '../../src/ports/spec-tree.ts';

/** A file: its text or bytes, a link, or one that is there and cannot be read. */
export type Held = string | Uint8Array | { readonly link: string } | { readonly unread: string };

/** A state of a repository in memory; `moved` says what differs between commits and it. */
export function treeOf(files: Readonly<Record<string, Held>>, moved: Readonly<Record<string, readonly string[]>> = {}): SpecTree & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    files: new Map(Object.entries(files).map(([path, held]) => [path, { mode: isLink(held) ? '120000' : '100644', sha: digestOf(typeof held === 'string' || held instanceof Uint8Array ? held : JSON.stringify(held)) }])),
    read: (paths, mostBytes) => {
      asked.push(...paths);
      return Promise.resolve(new Map(paths.flatMap((path) => {
        const held = files[path];
        const bytes = typeof held === 'string' ? new TextEncoder().encode(held) : held instanceof Uint8Array ? held : undefined;
        return bytes === undefined || bytes.length > mostBytes ? [] : [[path, bytes] as const];
      })));
    },
    movedSince: (commits) => Promise.resolve(new Map(commits.flatMap((commit) => (moved[commit] === undefined ? [] : [[commit, moved[commit]] as const])))),
  };
}

function isLink(held: Held): boolean {
  return typeof held === 'object' && 'link' in held;
}
