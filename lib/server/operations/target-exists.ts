import type { Refusal } from "@/lib/sequences/refusal";
import { readLive } from "../sequences/read-live";
import { sequenceGone } from "./operation-refusals";
import type { Work } from "./work";

/** Looks at Meta whether the sequence that the ads are to get is still there. Throws `GraphError`. */
export async function targetExists({ waba, client, means, operation }: Work): Promise<Refusal | null> {
  if (operation.new_sequence_id === null) return null;
  return (await readLive(waba, client, operation.new_sequence_id, means)) ? null : sequenceGone;
}
