import type { SequenceListing } from "@/lib/sequences/list-view";
import type { AuthorizedWaba } from "../gate/authorize-waba";

/** `revision`: what the reader already has. `refresh`: sync even if the mirror counts as fresh. */
export type WholeListRequest = { revision?: number; refresh?: boolean };

/** The whole list from the mirror, or `sequences: null` when the reader has that revision already. */
export async function listAllSequences(_waba: AuthorizedWaba, _request: WholeListRequest): Promise<SequenceListing> {
  throw new Error("on its way");
}
