import type { Transaction } from "kysely";
import { notifyRemoteChanges } from "../../notifications/events/sequences-changed";
import type { Tables } from "../../store/tables";
import { writeVersions } from "../write-versions";
import { toRemoteChange } from "./to-remote-change";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

const BATCH = 200;

/** Keeps rows Overture wrote after the listing began. Returns the number of rows marked. */
export async function markGone(
  tx: Transaction<Tables>,
  wabaId: string,
  seen: ReadonlySet<string>,
  { startedAt, now }: { startedAt: Date; now: Date },
): Promise<number> {
  const ids = await missingIds(tx, wabaId, seen, startedAt.toISOString());
  const at = now.toISOString();
  for (let start = 0; start < ids.length; start += BATCH) {
    const gone = await tx
      .updateTable("sequences")
      .set({ gone_at: at, touched_at: at })
      .where("waba_id", "=", wabaId)
      .where("id", "in", ids.slice(start, start + BATCH))
      .where("touched_at", "<", startedAt.toISOString())
      .returning(SEQUENCE_COLUMNS)
      .execute();
    const versions = gone.map((row) => ({ event: "disappeared" as const, sequence: toSequence(row) }));
    await writeVersions(tx, { wabaId, userId: null, at }, versions);
    const remote = versions.map(({ sequence }) => toRemoteChange("disappeared")(sequence));
    await notifyRemoteChanges(tx, wabaId, remote, now);
  }
  return ids.length;
}

async function missingIds(tx: Transaction<Tables>, wabaId: string, seen: ReadonlySet<string>, startedAt: string) {
  const living = await tx
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is", null)
    .where("touched_at", "<", startedAt)
    .execute();
  return living.map(({ id }) => id).filter((id) => !seen.has(id));
}
