/** The only source of time. */
export interface Clock {
  /** The wall clock, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Milliseconds from some fixed moment, never going back. */
  monotonicMs(): number;
}
