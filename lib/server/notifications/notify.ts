import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { NotificationKind, NotificationParams } from "@/lib/domain/notifications/notification";
import type { Tables } from "../store/tables";

export type NewNotification = {
  wabaId: string;
  kind: NotificationKind;
  /** Names the event, so that reporting it again notifies nobody twice. */
  eventKey: string;
  /** Never notified of what they did themselves. */
  actorId: string | null;
  userIds: readonly string[];
  params: NotificationParams;
  /** Where it leads, inside Overture: `/<wabaId>/reviews/<reviewId>`. */
  path: string;
};

/** Runs in the event's transaction: both are stored, or neither. */
export async function notify(tx: Transaction<Tables>, event: NewNotification, at: Date): Promise<void> {
  const { wabaId, kind, eventKey, actorId, params, path } = event;
  const userIds = [...new Set(event.userIds)].filter((userId) => userId !== actorId);
  if (userIds.length === 0) return;
  await tx
    .insertInto("notifications")
    .values(
      userIds.map((userId) => ({
        user_id: userId,
        event_key: eventKey,
        id: randomUUID(),
        waba_id: wabaId,
        kind,
        at: at.toISOString(),
        params: JSON.stringify(params),
        path,
        actor_id: actorId,
        read_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(["user_id", "event_key"]).doNothing())
    .execute();
}
