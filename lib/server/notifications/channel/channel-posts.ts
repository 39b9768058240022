import type { Transaction } from "kysely";
import { channelKinds } from "@/lib/domain/notifications/choices";
import type { NewJob } from "../../jobs/job";
import type { Tables } from "../../store/tables";
import type { NewNotification } from "../new-notification";
import { readKinds } from "./read-kinds";

export async function channelPosts(tx: Transaction<Tables>, event: NewNotification, at: Date): Promise<NewJob[]> {
  const { wabaId, kind, eventKey, params, path } = event;
  if (!channelKinds.includes(kind)) return [];
  const channel = await tx
    .selectFrom("notification_channels")
    .select("kinds")
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  if (!channel || !readKinds(channel.kinds, wabaId).includes(kind)) return [];
  const payload = { wabaId, kind, params, path, at: at.toISOString() };
  return [{ kind: "post-to-channel", key: `channel:${wabaId}:${eventKey}`, payload, at }];
}
