import { type InboxItem, type InboxPage, type InboxState, UNREAD_MAX } from "@/lib/domain/notifications/inbox";
import { notificationParamsSchema } from "@/lib/domain/notifications/notification";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { NotificationsTable } from "../../store/notification-tables";
import type { Database } from "../../store/open-database";
import { readJson } from "../../store/read-json";
import { type NotificationContext, notificationContext } from "../notification-context";

const PAGE = 30;

type Reader = Pick<AuthorizedWaba, "wabaId" | "userId">;

const shownTo = (db: Database, { wabaId, userId }: Reader) =>
  db.selectFrom("notifications").where("user_id", "=", userId).where("waba_id", "=", wabaId).where("in_app", "=", 1);

/** Cheap enough for polling: two indexed reads. `unread` stops at `UNREAD_MAX`. */
export async function readInboxState(
  reader: Reader,
  ctx: Pick<NotificationContext, "db"> = notificationContext,
): Promise<InboxState> {
  const db = await ctx.db();
  const unread = await shownTo(db, reader).select("id").where("read_at", "is", null).limit(UNREAD_MAX).execute();
  const newest = await shownTo(db, reader).select("at").orderBy("at", "desc").limit(1).executeTakeFirst();
  return { unread: unread.length, newestAt: newest?.at ?? "" };
}

/** Newest first. `before` is the `next` of the page before. */
export async function readInbox(
  reader: Reader,
  { before }: { before?: string } = {},
  ctx: Pick<NotificationContext, "db"> = notificationContext,
): Promise<InboxPage> {
  const db = await ctx.db();
  const [at = "", id = ""] = before?.split(" ") ?? [];
  const rows = await shownTo(db, reader)
    .selectAll()
    .$if(before !== undefined, (query) =>
      query.where((eb) => eb.or([eb("at", "<", at), eb.and([eb("at", "=", at), eb("id", "<", id)])])),
    )
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(PAGE + 1)
    .execute();
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  const state = await readInboxState(reader, ctx);
  return { ...state, items: shown.map(toItem), next: last ? `${last.at} ${last.id}` : null };
}

function toItem(row: Pick<NotificationsTable, "id" | "kind" | "at" | "params" | "path" | "read_at">): InboxItem {
  const params = readJson(row.params, notificationParamsSchema, `notifications.params ${row.id}`) ?? {};
  return { id: row.id, kind: row.kind, at: row.at, params, path: row.path, isRead: row.read_at !== null };
}
