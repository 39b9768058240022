import type { Refusal } from "../refusal/refusal";
import type { AdStatus, Sequence } from "./schema";

export type Freshness = {
  checkedAt: string | null;
  syncing: boolean;
  fetchedCount: number;
  refusal: Refusal | null;
};

/** `all` excludes `deleted`. */
export type StatusCounts = Record<AdStatus, number> & { all: number; deleted: number };

export type SequenceListing = {
  revision: number;
  freshness: Freshness;
  counts: StatusCounts;
  sequences: Sequence[] | null;
  complete: boolean;
};

export type ListSort = "changed" | "name" | "ice-breakers" | "status";
