/** How many bytes the programs of a run may still write into its evidence, all of them together; whoever keeps some subtracts them. */
export interface OutputAllowance {
  bytesLeft: number;
}
