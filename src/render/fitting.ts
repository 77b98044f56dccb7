/** GitHub's own limit for the body of a pull request or a comment, in characters. */
export const BODY_LIMIT = 65_536;

const CUT = '\n… cut at the limit of GitHub; the whole is in the evidence.\n';

/** The first of some versions of a body, longest first, that GitHub takes; the last is cut behind a whole line if even that is too long. */
export function fitting(versions: readonly (() => string)[]): string {
  let last = '';
  for (const version of versions) {
    last = version();
    if (last.length <= BODY_LIMIT) return last;
  }
  return last.slice(0, last.lastIndexOf('\n', BODY_LIMIT - CUT.length - 1) + 1) + CUT;
}
