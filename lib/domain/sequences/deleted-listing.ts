import type { Sequence } from "./schema";

export type DeletedSequence = Sequence & {
  /** If deleted elsewhere, when Overture noticed. */
  goneAt: string;
  /** Empty if the name is unknown; null if deleted outside Overture. */
  deletedBy: string | null;
};

export type DeletedListing = { revision: number; sequences: DeletedSequence[] | null; complete: boolean };
