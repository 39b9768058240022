import type { Sequence } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { bumpRevision, sequencesOf } from "../../mirror/sync-state";
import { notifyRemoteChanges } from "../../notifications/events/sequences-changed";
import type { Database } from "../../store/open-database";
import { writeVersions } from "../write-versions";
import { mergeSequences } from "./merge-sequences";
import { toRemoteChange } from "./to-remote-change";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

async function isMirrored(db: Database, wabaId: string, sequenceId: string): Promise<boolean> {
  const row = await db
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("id", "=", sequenceId)
    .where("gone_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** `live` is null if Meta had no such sequence at `asOf`. */
export async function rememberLive(
  { wabaId }: AuthorizedWaba,
  ctx: ServiceContext,
  { sequenceId, live, asOf }: { sequenceId: string; live: Sequence | null; asOf: Date },
): Promise<void> {
  const at = asOf.toISOString();
  const db = await ctx.db();
  // Unknown to both: skip the write lock.
  if (!live && !(await isMirrored(db, wabaId, sequenceId))) return;
  await db.transaction().execute(async (tx) => {
    if (live) {
      if ((await mergeSequences(tx, wabaId, [live], asOf)) > 0) await bumpRevision(tx, sequencesOf(wabaId));
      return;
    }
    const gone = await tx
      .updateTable("sequences")
      .set({ gone_at: at, touched_at: at })
      .where("waba_id", "=", wabaId)
      .where("id", "=", sequenceId)
      .where("gone_at", "is", null)
      .where("touched_at", "<", at)
      .returning(SEQUENCE_COLUMNS)
      .executeTakeFirst();
    if (!gone) return;
    const sequence = toSequence(gone);
    await writeVersions(tx, { wabaId, userId: null, at }, [{ event: "disappeared", sequence }]);
    await notifyRemoteChanges(tx, wabaId, [toRemoteChange("disappeared")(sequence)], asOf);
    await bumpRevision(tx, sequencesOf(wabaId));
  });
}
