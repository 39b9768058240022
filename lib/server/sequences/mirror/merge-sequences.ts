import type { Transaction } from "kysely";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { mergeRows } from "../../mirror/merge-rows";
import { notifyRemoteChanges } from "../../notifications/events/sequences-changed";
import type { Tables } from "../../store/tables";
import { contentHash } from "../create/content-hash";
import { type Version, writeVersions } from "../write-versions";
import { toRemoteChange } from "./to-remote-change";
import { toRow } from "./to-row";

/** Skips rows Overture wrote after `asOf`, the time of the request. Others' changes become versions. */
export function mergeSequences(
  tx: Transaction<Tables>,
  wabaId: string,
  sequences: readonly Sequence[],
  asOf: Date,
  { isFirst = false }: { isFirst?: boolean } = {},
): Promise<number> {
  const at = asOf.toISOString();
  return mergeRows(sequences, {
    known: (ids) =>
      tx
        .selectFrom("sequences")
        .select(["id", "content_hash", "ad_status", "changed_at", "gone_at"])
        .where("waba_id", "=", wabaId)
        .where("id", "in", ids)
        .execute(),
    differs: (row, sequence) =>
      row.gone_at !== null ||
      row.ad_status !== sequence.adStatus ||
      row.changed_at !== sequence.changedAt ||
      row.content_hash !== contentHash(sequence),
    insert: (fresh) =>
      tx
        .insertInto("sequences")
        .values(
          fresh.map((sequence) => ({
            ...toRow(sequence),
            waba_id: wabaId,
            first_seen_at: at,
            touched_at: at,
            gone_at: null,
          })),
        )
        .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doNothing())
        .returning("id")
        .execute(),
    update(sequence) {
      const { id, ...columns } = toRow(sequence);
      return tx
        .updateTable("sequences")
        .set({ ...columns, gone_at: null, touched_at: at })
        .where("waba_id", "=", wabaId)
        .where("id", "=", id)
        .where("touched_at", "<", at)
        .executeTakeFirstOrThrow();
    },
    async remember(added, changed) {
      const versions: Version[] = added.map((sequence) => ({ event: "found", sequence }));
      for (const { item: sequence, row } of changed) {
        if (row.gone_at !== null) versions.push({ event: "found", sequence });
        else if (row.content_hash !== contentHash(sequence)) versions.push({ event: "changed", sequence });
      }
      await writeVersions(tx, { wabaId, userId: null, at, isFirst }, versions);
      const remote = versions.filter(({ event }) => event === "changed").map(({ sequence }) => sequence);
      await notifyRemoteChanges(tx, wabaId, remote.map(toRemoteChange("changed")), asOf);
    },
  });
}
