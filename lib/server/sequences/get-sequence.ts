import type { Sequence } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";

/** A sequence of the mirror. `goneAt` (ISO 8601) is set when it no longer exists at Meta; its words are kept. */
export type KnownSequence = { sequence: Sequence; goneAt: string | null };

/** From the mirror; a sequence that the mirror does not know is asked for at Meta once. Null: it exists nowhere. */
export async function getSequence(_waba: AuthorizedWaba, _sequenceId: string): Promise<KnownSequence | null> {
  throw new Error("on its way");
}
