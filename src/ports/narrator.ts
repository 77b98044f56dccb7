/** Tells whoever watches the job log what happens; text from outside is made inert before it is printed. */
export interface Narrator {
  /** Our own words. */
  say(line: string): void;
  /** Bytes of a program nobody trusts, shown line by line with a prefix so that nothing in them can act. */
  quote(source: string, chunk: Uint8Array): void;
  /** Opens and closes a foldable group. */
  group(title: string): void;
  endGroup(): void;
  /** An annotation on the job: our own words. */
  warn(line: string): void;
  error(line: string): void;
}
