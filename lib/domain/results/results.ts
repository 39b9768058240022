import type { Certainty } from "./attribution-method";
import type { Day } from "./calendar-days";
import type { Opening } from "./opening";
import type { Period } from "./period";

/** What is counted: conversations that began in the period, and pass the filters. */
export type ResultsChoice = Period & {
  sequenceId: string | null;
  adId: string | null;
  /** Leave out those whose sequence is only likely or not known. */
  sureOnly: boolean;
};

/** Conversations by how they began and by how sure their sequence is. Both records add up to `count`. */
export type Tally = { count: number; openings: Record<Opening, number>; certainty: Record<Certainty, number> };

/** A tally with its conversations day by day over the whole period. */
export type Series = Tally & { days: number[] };

/** Null: conversations that could be given to no sequence. */
export type SequenceResult = Series & { sequenceId: string | null; name: string | null };

/** One wording of a sequence. `versionId` null: the conversation is the sequence's, its wording is not known. */
export type VersionResult = Series & {
  sequenceId: string;
  versionId: string | null;
  name: string | null;
  /** When this wording was first seen, ISO 8601 in UTC. */
  since: string | null;
  text: string | null;
};

/** Null: no ad was named, as for posts. */
export type AdResult = Series & { adId: string | null; name: string | null };

/** `of`: all conversations of the same sequence, so that shares of one sequence can be compared. */
export type IceBreakerResult = { sequenceId: string; title: string; count: number; of: number };

/** What several customers typed alike in place of what was offered. `text` is the commonest way to write it. */
export type TypedGroup = {
  key: string;
  sequenceId: string | null;
  text: string;
  count: number;
  examples: string[];
};

/** How many conversations of each day began in each way, and how sure they are. */
export type DailyTally = { openings: Record<Opening, number[]>; certainty: Record<Certainty, number[]> };

/** Lists hold the largest first and end at a bound; `left` tells how many more there are. */
export type Bounded<T> = { rows: T[]; left: number };

/** Something to filter by; `name` is the id where no name is known. */
export type Choice = { id: string; name: string };

export type Results = {
  /** Grows with every change of what is known; a reader that already has it gets no results. */
  revision: number;
  /** The account's time zone, an IANA name: days are its days. */
  timeZone: string;
  today: Day;
  period: Period;
  total: Series;
  daily: DailyTally;
  /** Conversations of the period of the same length before. */
  before: number;
  sequences: Bounded<SequenceResult>;
  versions: Bounded<VersionResult>;
  ads: Bounded<AdResult>;
  iceBreakers: Bounded<IceBreakerResult>;
  typed: Bounded<TypedGroup>;
  /** How many of the messages in own words the groups are made of: the latest, as far as their texts are kept. */
  typedFrom: number;
  /** What can be chosen in the filters: all that had a conversation in the period. */
  choices: { sequences: Choice[]; ads: Choice[] };
  /** Whether the account ever had a conversation. */
  everStarted: boolean;
  /** When Meta last told something of this account, null when never: ISO 8601 in UTC. */
  lastHeardAt: string | null;
};

/** One answer of the loader and the GET route. */
export type ResultsAnswer = { revision: number; results: Results | null };
