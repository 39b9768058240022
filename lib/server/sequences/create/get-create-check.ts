import type { CreateCheck } from "@/lib/domain/sequences/create-check";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { getSequence } from "../get-sequence";
import { isCheckOver } from "./create-look-times";
import { notCreated, stillChecking, stillUnknown } from "./create-refusals";

export async function getCreateCheck(
  waba: AuthorizedWaba,
  createId: string,
  ctx: ServiceContext = serviceContext(waba),
): Promise<CreateCheck | null> {
  const db = await ctx.db();
  const row = await db
    .selectFrom("pending_creates")
    .selectAll()
    .where("waba_id", "=", waba.wabaId)
    .where("id", "=", createId)
    .executeTakeFirst();
  if (!row) return null;
  if (row.sequence_id !== null) {
    const known = await getSequence(waba, row.sequence_id, ctx);
    return known && { state: "created", sequence: known.sequence };
  }
  if (row.state === "absent") return { state: "stopped", refusal: notCreated };
  const isStuck = row.state === "checking" && row.next_look_at !== null && isCheckOver(row, ctx.now());
  // Only a check later than the final one means failure.
  if (isStuck && row.next_look_at !== null && row.next_look_at > ctx.now().toISOString()) {
    return { state: "stopped", refusal: stillUnknown };
  }
  return { state: "checking", refusal: stillChecking(row, waba.userId) };
}

/** `sequenceId` is null while the outcome is unknown. Returns null if the draft was never sent. */
export async function createOf(
  waba: AuthorizedWaba,
  draftId: string,
  ctx: Pick<ServiceContext, "db"> = serviceContext(waba),
): Promise<{ createId: string; sequenceId: string | null } | null> {
  const db = await ctx.db();
  const row = await db
    .selectFrom("pending_creates")
    .select(["id", "sequence_id"])
    .where("waba_id", "=", waba.wabaId)
    .where("user_id", "=", waba.userId)
    .where("draft_id", "=", draftId)
    .orderBy("attempted_at", "desc")
    .executeTakeFirst();
  return row ? { createId: row.id, sequenceId: row.sequence_id } : null;
}
