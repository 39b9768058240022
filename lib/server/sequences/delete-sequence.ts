import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { deleteSequence as deleteAtMeta } from "@/lib/graph/edges/sequences/delete-sequence";
import { getSequence as getAtMeta } from "@/lib/graph/edges/sequences/get-sequence";
import { settleReviews } from "../approvals/settle-reviews";
import { withApproval } from "../approvals/with-approval";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { attemptWrite } from "./attempt-write";
import { markInAd } from "./mark-in-ad";
import { readLive } from "./mirror/read-live";
import { notProvenGone } from "./not-proven-gone";
import { recordWrite } from "./record-write";
import { unanswered } from "./unanswered";

export const sequenceDeletionSchema = z.object({ sequenceId: z.string().min(1).max(64) });

export type SequenceDeletion = z.infer<typeof sequenceDeletionSchema>;

/** `alreadyGone`: someone else had deleted it. */
export type DeletedSequence = { sequenceId: string; alreadyGone: boolean };

const ACTION = "sequence.delete" as const;

/** Reads the live row first to keep its words for recreation, and again after a lost answer. */
export async function deleteSequence(
  waba: AuthorizedWaba,
  { sequenceId }: SequenceDeletion,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<DeletedSequence>> {
  return attemptWrite<DeletedSequence>(waba, ctx, { action: ACTION, subjectId: sequenceId }, async () => {
    const client = await ctx.graph();
    const live = await readLive(waba, client, sequenceId, ctx);
    if (!live) {
      await recordAlreadyGone(waba, sequenceId, ctx);
      return { ok: true, data: { sequenceId, alreadyGone: true } };
    }
    const { name, message } = live;
    const publication = { action: "delete" as const, sequenceId, name, message, adIds: [], live };
    return withApproval(waba, ctx, publication, async () => {
      const refusal = await sendDeletion(waba, client, sequenceId, ctx);
      if (refusal) return { ok: false, refusal };
      await recordWrite(waba, ctx, { event: "deleted", action: ACTION, sequence: live });
      return { ok: true, data: { sequenceId, alreadyGone: false } };
    });
  });
}

async function recordAlreadyGone({ wabaId, userId }: AuthorizedWaba, sequenceId: string, ctx: ServiceContext) {
  const now = ctx.now();
  const db = await ctx.db();
  await db.transaction().execute(async (tx) => {
    const gone = { action: "delete" as const, sequenceId, publishedId: sequenceId, name: "", message: null, adIds: [] };
    await settleReviews(tx, { ...gone, wabaId, userId }, now);
    const audit = { wabaId, userId, action: ACTION, subjectId: sequenceId, outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail: { alreadyGone: true } }, now);
  });
}

async function sendDeletion(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  ctx: ServiceContext,
): Promise<Refusal | null> {
  try {
    await deleteAtMeta(client, waba.wabaId, sequenceId);
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.kind === "not-found") {
      return notProvenGone(client, { wabaId: waba.wabaId, sequenceId }, "delete", error);
    }
    if (error.kind === "used-in-ad") await markInAd(waba, ctx, sequenceId);
    if (!error.outcomeUnknown) throw error;
    const proof = await stillThere(client, waba.wabaId, sequenceId);
    return proof && unanswered("delete", proof, error);
  }
}

async function stillThere(client: GraphClient, wabaId: string, sequenceId: string) {
  try {
    return (await getAtMeta(client, wabaId, sequenceId)) && "absent";
  } catch (error) {
    if (error instanceof GraphError) return "unproven";
    throw error;
  }
}
