import type { Sequence } from "@/lib/domain/sequences/schema";
import { settleReviews } from "../approvals/settle-reviews";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { releaseLease } from "../lease/lease";
import { bumpRevision, sequencesOf } from "../mirror/sync-state";
import { pendingRow } from "./create/pending-create";
import { endFirstRun } from "./first-run";
import { linkPublished } from "./link-published";
import { toRow } from "./mirror/to-row";
import { recordRecreation } from "./record-origin";
import { writeVersions } from "./write-versions";

export type AcceptedWrite = {
  event: "created" | "updated" | "deleted";
  action: string;
  sequence: Sequence;
  attempt?: { id: string; holder: string };
  draftId?: string;
  detail?: Record<string, unknown>;
  /** What was sent, if Meta may return it differently. */
  sent?: Pick<Sequence, "name" | "message">;
};

const REVIEWED = { created: "create", updated: "update", deleted: "delete" } as const;

/** One transaction for row, version, audit and revision. @throws LeaseLostError, then nothing is written */
export async function recordWrite(
  { wabaId, userId }: AuthorizedWaba,
  ctx: ServiceContext,
  { event, action, sequence, attempt, draftId, detail, sent = sequence }: AcceptedWrite,
): Promise<void> {
  const now = ctx.now();
  const at = now.toISOString();
  const row = { ...toRow(sequence), touched_at: at, gone_at: event === "deleted" ? at : null };
  const { id, ...columns } = row;
  const db = await ctx.db();
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("sequences")
      .values({ ...row, waba_id: wabaId, first_seen_at: at })
      .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doUpdateSet(columns))
      .execute();
    await writeVersions(tx, { wabaId, userId, at }, [{ event, sequence }]);
    await writeAudit(tx, { wabaId, userId, action, subjectId: id, outcome: "done", detail }, now);
    if (attempt) {
      const created = { state: "created" as const, sequence_id: id, next_look_at: null };
      await releaseLease(pendingRow(tx, attempt.id).set(created), attempt.holder);
    }
    const { name, message } = sent;
    const published = { wabaId, userId, action: REVIEWED[event], sequenceId: event === "created" ? null : id };
    await settleReviews(tx, { ...published, publishedId: id, draftId, name, message, adIds: [] }, now);
    if (draftId) await linkPublished(tx, { wabaId, draftId, sequenceId: id, at });
    if (event === "created") {
      await recordRecreation(tx, { wabaId, sequence, draftId, at });
      await endFirstRun(tx, userId, id);
    }
    await bumpRevision(tx, sequencesOf(wabaId));
  });
}
