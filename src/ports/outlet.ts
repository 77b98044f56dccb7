import type { Outputs } from '../contract/outputs.ts';

/** Where the caller of the action looks: the job summary, the step's outputs and the artifact. */
export interface Outlet {
  /** Appends to the job summary. */
  summary(markdown: string): Promise<void>;
  outputs(values: Outputs): Promise<void>;
  /** Uploads the closed bundle; says what became of it in one line. */
  upload(): Promise<string>;
}
