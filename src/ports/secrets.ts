import type { Change } from '../contract/change.ts';
import type { SecretScan } from '../contract/secret-scan.ts';

/** Looks for secrets: the ones this process holds, in every encoding, and all that look like one. */
export interface Secrets {
  /** Overwrites secrets in every string of a value, as is done with all that is recorded. */
  clean(value: unknown): unknown;
  /** The same for one text. */
  cleanText(text: string): string;
  /** Reads every new content, link target and name of a change in full, binary files too. Faults: `git:broken`. */
  scanChange(change: Change): Promise<SecretScan>;
}
