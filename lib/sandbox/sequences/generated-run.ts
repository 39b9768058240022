/** The state file stores only the differences from it. */
export type GeneratedRun = { block: number; count: number; at: number };
