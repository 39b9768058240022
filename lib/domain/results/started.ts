/** Last day is today. `likely`: the unconfirmed ones. */
export type StartedSeries = { days: number[]; likely: number };

export type StartedAnswer = { revision: number; today: string; sequences: Record<string, StartedSeries> | null };

export const startedDays = 7;
