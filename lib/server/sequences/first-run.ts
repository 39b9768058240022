import type { Transaction } from "kysely";
import { can } from "@/lib/domain/permissions/permissions";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { type FirstRun, SKIPPED } from "@/lib/domain/sequences/first-run";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readSyncState, sequencesOf } from "../mirror/sync-state";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";

type Ctx = Pick<ServiceContext, "db">;

export async function endFirstRun(db: Database | Transaction<Tables>, userId: string, end: string): Promise<void> {
  await db
    .updateTable("users")
    .set({ first_run_end: end })
    .where("id", "=", userId)
    .where("first_run_end", "is", null)
    .execute();
}

export async function skipFirstRun(waba: AuthorizedWaba, ctx: Ctx = serviceContext(waba)): Promise<ActionResult<null>> {
  await endFirstRun(await ctx.db(), waba.userId, SKIPPED);
  return { ok: true, data: null };
}

export async function isFirstRun(waba: AuthorizedWaba, ctx: Ctx = serviceContext(waba)): Promise<boolean> {
  return can(waba, "draft:write") && (await readEnd(waba, ctx)) === null;
}

/** For a new sequence (null) in an account without any, and for the one whose publication ended the first run. */
export async function firstRunOf(
  waba: AuthorizedWaba,
  sequenceId: string | null,
  ctx: Ctx = serviceContext(waba),
): Promise<FirstRun | null> {
  if (!can(waba, "draft:write")) return null;
  const end = await readEnd(waba, ctx);
  if (end !== sequenceId) return null;
  const db = await ctx.db();
  const present = await db
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", waba.wabaId)
    .where("gone_at", "is", null)
    .limit(2)
    .execute();
  if (sequenceId !== null) return present.length === 1 ? "done" : null;
  const { checked_at } = await readSyncState(db, sequencesOf(waba.wabaId));
  return present.length === 0 && checked_at !== null ? "open" : null;
}

async function readEnd({ userId }: AuthorizedWaba, ctx: Ctx): Promise<string | null> {
  const db = await ctx.db();
  const row = await db.selectFrom("users").select("first_run_end").where("id", "=", userId).executeTakeFirst();
  return row?.first_run_end ?? null;
}
