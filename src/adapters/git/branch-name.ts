/** Says whether git would take a name as a branch (the rules of `git check-ref-format`, and no leading hyphen). */
export function isBranchName(name: string): boolean {
  if (name === '' || name === '@' || name.startsWith('-') || name.endsWith('.')) return false;
  if (name.includes('..') || name.includes('@{')) return false;
  if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return false;
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
