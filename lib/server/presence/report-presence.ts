import { type Presence, type PresenceReport, presenceExpiresMs } from "@/lib/domain/presence/presence";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { database } from "../store/database";
import type { Database } from "../store/open-database";

type PresenceContext = { db(): Promise<Database>; now(): Date };

const presenceContext: PresenceContext = { db: database, now: () => new Date() };

/** Keeps one row for each open page. Returns the others, each person once; writing counts over being there. */
export async function reportPresence(
  { wabaId, userId }: AuthorizedWaba,
  { pageId, place, state }: PresenceReport,
  ctx: PresenceContext = presenceContext,
): Promise<ActionResult<Presence[]>> {
  const db = await ctx.db();
  const now = ctx.now();
  const since = new Date(now.getTime() - presenceExpiresMs).toISOString();
  if (state === "leaving") {
    await db.deleteFrom("presence").where("page_id", "=", pageId).where("user_id", "=", userId).execute();
    return { ok: true, data: [] };
  }
  const row = { waba_id: wabaId, place, user_id: userId, state, seen_at: now.toISOString() };
  await db
    .insertInto("presence")
    .values({ page_id: pageId, ...row })
    .onConflict((conflict) => conflict.column("page_id").doUpdateSet(row).where("presence.user_id", "=", userId))
    .execute();
  await db
    .deleteFrom("presence")
    .where("waba_id", "=", wabaId)
    .where("place", "=", place)
    .where("seen_at", "<", since)
    .execute();
  const rows = await db
    .selectFrom("presence")
    .innerJoin("users", "users.id", "presence.user_id")
    .select(["users.id", "users.name", "presence.state"])
    .where("presence.waba_id", "=", wabaId)
    .where("presence.place", "=", place)
    .where("presence.user_id", "!=", userId)
    .where("presence.seen_at", ">=", since)
    .orderBy("users.name")
    .execute();
  const others = new Map<string, Presence>();
  for (const { id, name, state: theirs } of rows) {
    if (others.get(id)?.state !== "writing") others.set(id, { userId: id, name, state: theirs });
  }
  return { ok: true, data: [...others.values()] };
}
