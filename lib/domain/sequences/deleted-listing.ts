import type { Sequence } from "./schema";

/** A sequence that is gone from Meta, with its last words. Times are ISO 8601 in UTC. */
export type DeletedSequence = Sequence & {
  /** When it was deleted; when Overture noticed, where that happened elsewhere. */
  goneAt: string;
  /** Who deleted it with Overture; empty when their name is not known. Null: it was deleted outside Overture. */
  deletedBy: string | null;
};

/**
 * One answer of the deleted sequences' loader and GET route, the latest first. `revision` is that of the whole list of
 * sequences; a reader that already has it gets `sequences: null`. `complete` is false when this is the first screenful.
 */
export type DeletedListing = { revision: number; sequences: DeletedSequence[] | null; complete: boolean };
