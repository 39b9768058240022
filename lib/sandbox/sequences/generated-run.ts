/** A run of deterministic sequences: only what differs from it is written to the state file. */
export type GeneratedRun = { block: number; count: number; at: number };
