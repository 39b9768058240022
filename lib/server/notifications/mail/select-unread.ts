import type { NotificationsTable } from "../../store/notification-tables";
import type { Database } from "../../store/open-database";

export type UnreadNotification = NotificationsTable & { account: string };

/** What the person hasn't read yet, in accounts of which they are still a member. */
export function selectUnread(db: Database, userId: string) {
  return db
    .selectFrom("notifications")
    .innerJoin("accounts", "accounts.waba_id", "notifications.waba_id")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.waba_id", "=", "notifications.waba_id")
        .onRef("memberships.user_id", "=", "notifications.user_id"),
    )
    .selectAll("notifications")
    .select("accounts.name as account")
    .where("notifications.user_id", "=", userId)
    .where("read_at", "is", null)
    .where("memberships.removed_at", "is", null);
}
