import type { ListSort, SequenceListing } from "@/lib/sequences/list-view";
import type { AdStatus } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";

/** What the URL of the list says. `limit` is the size of the first screenful. */
export type ListView = {
  search?: string;
  status?: AdStatus | "all";
  sort?: ListSort;
  direction?: "asc" | "desc";
  limit?: number;
};

/** The first screenful from the mirror; starts a sync behind it when the mirror is stale and never waits for that. */
export async function listSequences(_waba: AuthorizedWaba, _view: ListView): Promise<SequenceListing> {
  throw new Error("on its way");
}
