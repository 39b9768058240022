import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { rememberLive } from "./remember-live";

/** Updates the mirror, also on disappearance. Null if Meta has no such sequence. @throws GraphError */
export async function readLive(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  ctx: ServiceContext,
): Promise<Sequence | null> {
  const asOf = ctx.now();
  const live = await getSequence(client, waba.wabaId, sequenceId);
  await rememberLive(waba, ctx, { sequenceId, live, asOf });
  return live;
}
