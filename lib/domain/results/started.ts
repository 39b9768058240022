/** How many conversations of a sequence began lately: day by day, today last. `likely`: those of the last week that are not sure. */
export type StartedSeries = { days: number[]; likely: number };

/** One answer of the loader and the GET route; a reader that already has it gets `sequences: null`. Ids of sequences. */
export type StartedAnswer = { revision: number; today: string; sequences: Record<string, StartedSeries> | null };

/** Days that the line shows, and those of them that the number counts. */
export const startedDays = 28;
export const startedWeek = 7;
