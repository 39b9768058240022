/** Last day is today. `likely`: the last week's unconfirmed ones. */
export type StartedSeries = { days: number[]; likely: number };

export type StartedAnswer = { revision: number; today: string; sequences: Record<string, StartedSeries> | null };

export const startedDays = 28;
export const startedWeek = 7;
