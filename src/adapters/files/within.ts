/** Says whether an absolute path is a folder or lies in it; both are normalized and without a slash at the end. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}
