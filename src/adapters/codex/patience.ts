/** How long, and how often, one turn waits for the model server. */
export interface Patience {
  /** Times Codex sends a request again that was answered by an error of the server. */
  readonly requestRetries: number;
  /** Times Codex sends a request again whose answer broke off. */
  readonly streamRetries: number;
  /** Milliseconds without a sign of the model server, before an answer or in the middle of one, after which the request counts as failed. */
  readonly idleMs: number;
  /** The longest `Retry-After` that is obeyed, in seconds; a longer one ends the turn at once. */
  readonly longestWaitSeconds: number;
}

/** What a run waits for. */
export const PATIENCE: Patience = { requestRetries: 2, streamRetries: 2, idleMs: 300_000, longestWaitSeconds: 60 };
