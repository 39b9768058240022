import type { Certainty } from "./attribution-method";
import type { Day } from "./calendar-days";
import type { Opening } from "./opening";
import type { Period } from "./period";

export type ResultsChoice = Period & {
  sequenceId: string | null;
  adId: string | null;
  sureOnly: boolean;
};

/** Both records add up to `count`. */
export type Tally = { count: number; openings: Record<Opening, number>; certainty: Record<Certainty, number> };

export type Series = Tally & { days: number[] };

/** Null: no sequence attributed. */
export type SequenceResult = Series & { sequenceId: string | null; name: string | null };

/** `versionId` null: wording unknown. */
export type VersionResult = Series & {
  sequenceId: string;
  versionId: string | null;
  name: string | null;
  since: string | null;
  text: string | null;
};

export type AdResult = Series & { adId: string | null; name: string | null };

/** `of`: all conversations of the same sequence. */
export type IceBreakerResult = { sequenceId: string; title: string; count: number; of: number };

export type TypedGroup = {
  key: string;
  sequenceId: string | null;
  text: string;
  count: number;
  examples: string[];
};

export type DailyTally = { openings: Record<Opening, number[]>; certainty: Record<Certainty, number[]> };

/** Largest first; `left` counts the omitted rows. */
export type Bounded<T> = { rows: T[]; left: number };

/** `name`: null if unknown. */
export type Choice = { id: string; name: string | null };

export type Results = {
  /** A reader that has it gets no results. */
  revision: number;
  timeZone: string;
  today: Day;
  period: Period;
  total: Series;
  daily: DailyTally;
  before: number;
  sequences: Bounded<SequenceResult>;
  versions: Bounded<VersionResult>;
  ads: Bounded<AdResult>;
  iceBreakers: Bounded<IceBreakerResult>;
  typed: Bounded<TypedGroup>;
  /** Number of latest stored texts that form the groups. */
  typedFrom: number;
  choices: { sequences: Choice[]; ads: Choice[] };
  everStarted: boolean;
  /** ISO 8601 UTC; null: never. */
  lastHeardAt: string | null;
};

export type ResultsAnswer = { revision: number; results: Results | null };
