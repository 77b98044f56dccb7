/** How many bytes the programs of a run may still write into its evidence, all of them together; whoever keeps some subtracts them. */
export interface OutputAllowance {
  bytesLeft: number;
}

/** An allowance whose limit may change while it is used. */
export interface AdjustableAllowance extends OutputAllowance {
  /** Sets how many bytes may be written in all, those that were written already among them. */
  limitTo(bytes: number): void;
}

/** Makes the allowance of one run. */
export function createOutputAllowance(bytes: number): AdjustableAllowance {
  const state = { limit: bytes };
  return {
    bytesLeft: bytes,
    limitTo(limit) {
      this.bytesLeft = Math.max(0, limit - (state.limit - this.bytesLeft));
      state.limit = limit;
    },
  };
}
