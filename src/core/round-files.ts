/** What the turn that makes the change is called in the bundle, by its round. */
export function turnName(round: number): string {
  return round === 1 ? 'implement' : `implement-${round}`;
}

/** Where a file about the change of a round stands in the bundle. */
export function roundFile(round: number, path: string): string {
  return round === 1 ? path : `round-${round}/${path}`;
}
