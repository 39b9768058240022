import type { ChangeListing } from "@/lib/domain/changes/change";
import { DAY_MS } from "@/lib/domain/time/durations";
import { readAdsAccess } from "../ads/access/ads-access";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import type { ChangeRow } from "./change-rows";
import { toChanges } from "./change-view";

/** Ended changes stay listed this long so that people can undo them. */
const KEPT_MS = 30 * DAY_MS;
const MAX_LISTED = 100;

/** Open and recently ended changes, latest first; `sequenceId` narrows the list to one sequence. */
export async function listChanges(
  waba: AuthorizedWaba,
  { sequenceId }: { sequenceId?: string } = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<ChangeListing> {
  const db = await ctx.db();
  const now = ctx.now();
  const since = new Date(now.getTime() - KEPT_MS).toISOString();
  const rows = await db
    .selectFrom("changes")
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
  const access = await readAdsAccess(waba, ctx);
  return { changes: await toChanges(db, waba, rows as ChangeRow[], access, now) };
}
