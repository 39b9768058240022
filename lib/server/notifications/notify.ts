import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { enqueueJobs } from "../jobs/enqueue-jobs";
import type { NewJob } from "../jobs/job";
import type { Tables } from "../store/tables";
import { channelPosts } from "./channel/channel-posts";
import { nextDigestAt } from "./mail/next-digest-at";
import type { NewNotification } from "./new-notification";
import { type Delivery, readDeliveries } from "./settings/read-deliveries";

/** In the event's transaction: it, the inbox rows and the jobs that mail and post them are stored together, or not at all. */
export async function notify(tx: Transaction<Tables>, event: NewNotification, at: Date): Promise<void> {
  const { wabaId, kind, eventKey, actorId, params, path } = event;
  await enqueueJobs(tx, await channelPosts(tx, event, at), at);
  const userIds = [...new Set(event.userIds)].filter((userId) => userId !== actorId);
  if (userIds.length === 0) return;
  const deliveries = await readDeliveries(tx, userIds, kind);
  const inserted = await tx
    .insertInto("notifications")
    .values(
      deliveries.map((delivery) => ({
        user_id: delivery.userId,
        event_key: eventKey,
        id: randomUUID(),
        waba_id: wabaId,
        kind,
        at: at.toISOString(),
        params: JSON.stringify(params),
        path,
        actor_id: actorId,
        read_at: null,
        in_app: delivery.inApp ? (1 as const) : (0 as const),
        digest_key: delivery.email === "daily" ? digestKey(delivery, at) : null,
      })),
    )
    .onConflict((conflict) => conflict.columns(["user_id", "event_key"]).doNothing())
    .returning("user_id")
    .execute();
  const isNew = new Set(inserted.map(({ user_id }) => user_id));
  const jobs = deliveries
    .filter(({ userId }) => isNew.has(userId))
    .flatMap((delivery) => mailJobs(delivery, event, at));
  await enqueueJobs(tx, jobs, at);
}

function mailJobs(delivery: Delivery, { eventKey }: NewNotification, at: Date): NewJob[] {
  const { userId, email } = delivery;
  if (email === "off") return [];
  if (email === "daily") {
    const key = digestKey(delivery, at);
    return [{ kind: "mail-digest", key, payload: { userId, digestKey: key }, at: nextDigestAt(delivery.timeZone, at) }];
  }
  return [{ kind: "mail-notification", key: `mail:${userId}:${eventKey}`, payload: { userId, eventKey }, at }];
}

function digestKey({ userId, timeZone }: Delivery, at: Date): string {
  return `digest:${userId}:${nextDigestAt(timeZone, at).toISOString()}`;
}
