import type { OperationListing } from "@/lib/sequences/ads/operation";
import { readAdsAccess } from "../ads/ads-access";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import type { OperationRow } from "./operation-rows";
import { toOperations } from "./operation-view";

/** How long one that ended is still shown: somebody may want to undo it. */
const KEPT_MS = 30 * 24 * 60 * 60_000;
const MAX_LISTED = 100;

/** The open operations and those that ended lately, the latest first; `sequenceId`: only those that it is a part of. */
export async function listOperations(
  waba: AuthorizedWaba,
  { sequenceId }: { sequenceId?: string } = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<OperationListing> {
  const db = await means.db();
  const now = means.now();
  const since = new Date(now.getTime() - KEPT_MS).toISOString();
  const rows = await db
    .selectFrom("operations")
    .selectAll()
    .where("waba_id", "=", waba.wabaId)
    .where((row) => row.or([row("ended_at", "is", null), row("ended_at", ">", since)]))
    .$if(sequenceId !== undefined, (query) =>
      query.where((row) =>
        row.or([row("old_sequence_id", "=", sequenceId ?? ""), row("new_sequence_id", "=", sequenceId ?? "")]),
      ),
    )
    .orderBy("changed_at", "desc")
    .orderBy("id")
    .limit(MAX_LISTED)
    .execute();
  const access = await readAdsAccess(waba, means);
  return { operations: await toOperations(db, waba, rows as OperationRow[], access, now) };
}
