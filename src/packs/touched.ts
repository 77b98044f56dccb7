/** Whether one of the paths that were changed, from the root of the repository, is a file of the pack at `path`. */
export function isTouched(path: string, changed: readonly string[]): boolean {
  return path === '.' || changed.some((one) => one.startsWith(`${path}/`));
}
