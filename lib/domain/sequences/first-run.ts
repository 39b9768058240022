/** The way to the first published sequence. `done` is shown once, on the sequence that ended it. */
export type FirstRun = "open" | "done";

export const SKIPPED = "skipped";
