/** A path of the repository as a relative reference: whatever it holds, it names nothing else. */
export function pathUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** Answers the page that shows a line of a file at a commit, as GitHub shows text; `repository` is the address of the repository, such as https://github.com/octo/demo. */
export function lineAt(repository: string, commit: string): (path: string, line: number) => string {
  return (path, line) => `${repository}/blob/${commit}/${pathUri(path)}?plain=1#L${line}`;
}
