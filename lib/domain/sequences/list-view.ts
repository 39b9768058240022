import type { Refusal } from "../refusal/refusal";
import type { AdStatus, Sequence } from "./schema";

/** How fresh the mirror of a WABA is. All times ISO 8601 in UTC. */
export type Freshness = {
  /** When the last complete listing ended, null before the first one. */
  checkedAt: string | null;
  /** A sync is running now. */
  syncing: boolean;
  /** Rows fetched so far by the running sync. */
  fetchedCount: number;
  /** Why the last sync failed, null when it did not. */
  refusal: Refusal | null;
};

/** `all` are the living ones; `deleted` stand beside them. */
export type StatusCounts = Record<AdStatus, number> & { all: number; deleted: number };

/**
 * One answer of the list's loader and GET route. `revision` grows with every change of the mirror; a reader that
 * already has it gets `sequences: null`. `complete` is false when `sequences` is only the first screenful.
 */
export type SequenceListing = {
  revision: number;
  freshness: Freshness;
  counts: StatusCounts;
  sequences: Sequence[] | null;
  complete: boolean;
};

export type ListSort = "changed" | "name" | "ice-breakers" | "status";
