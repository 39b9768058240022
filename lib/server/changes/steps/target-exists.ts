import type { Refusal } from "@/lib/domain/refusal/refusal";
import { readLive } from "../../sequences/mirror/read-live";
import { sequenceGone } from "../change-refusals";
import type { Work } from "../run/work";

/** @throws GraphError */
export async function targetExists({ waba, client, ctx, change }: Work): Promise<Refusal | null> {
  if (change.new_sequence_id === null) return null;
  return (await readLive(waba, client, change.new_sequence_id, ctx)) ? null : sequenceGone;
}
