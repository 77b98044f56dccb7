/** Everything the bare script needs, worked out beforehand so that it costs the script nothing. */
export interface BareJob {
  readonly git: string;
  /** A folder that does not exist yet. */
  readonly workspace: string;
  readonly remote: string;
  readonly token: string;
  /** Address of the repository's API. */
  readonly api: string;
  readonly issue: number;
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly comment: string;
  readonly setup: readonly (readonly string[])[];
  readonly turns: readonly { readonly file: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>>; readonly prompt: string }[];
  readonly verification: readonly (readonly string[])[];
}
