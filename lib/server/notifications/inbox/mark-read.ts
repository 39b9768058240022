import { z } from "zod";
import { isVisited } from "@/lib/domain/notifications/is-visited";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { Database } from "../../store/open-database";
import { type NotificationContext, notificationContext } from "../notification-context";

/**
 * `until`: everything that had arrived by then, so that "all" means all that the person saw. `page`: what leads to the
 * page that they have open.
 */
export const markReadSchema = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.object({ until: z.iso.datetime().max(40) }),
  z.object({ page: z.string().startsWith("/").max(2_000) }),
]);

/** Bounds what one visit reads; older ones wait for "all". */
const NEWEST = 1_000;

type Reader = Pick<AuthorizedWaba, "wabaId" | "userId">;

/** Own notifications only; marking again changes nothing. Not audited: reading is no event of the account. */
export async function markRead(
  { wabaId, userId }: Reader,
  which: z.output<typeof markReadSchema>,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const ids = "page" in which ? await leadingTo(db, { wabaId, userId }, which.page) : "ids" in which ? which.ids : null;
  if (ids?.length === 0) return { ok: true, data: null };
  await db
    .updateTable("notifications")
    .set({ read_at: ctx.now().toISOString() })
    .where("user_id", "=", userId)
    .where("waba_id", "=", wabaId)
    .where("read_at", "is", null)
    .where((eb) => ("until" in which ? eb("at", "<=", which.until) : eb("id", "in", ids ?? [])))
    .execute();
  return { ok: true, data: null };
}

async function leadingTo(db: Database, { wabaId, userId }: Reader, page: string): Promise<string[]> {
  const unread = await db
    .selectFrom("notifications")
    .select(["id", "path"])
    .where("user_id", "=", userId)
    .where("waba_id", "=", wabaId)
    .where("read_at", "is", null)
    .orderBy("at", "desc")
    .limit(NEWEST)
    .execute();
  return unread.flatMap(({ id, path }) => (isVisited(path, page) ? [id] : []));
}
