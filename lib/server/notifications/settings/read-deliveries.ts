import type { Transaction } from "kysely";
import { defaultChoice, type EmailTiming } from "@/lib/domain/notifications/choices";
import type { NotificationKind } from "@/lib/domain/notifications/notification";
import type { Tables } from "../../store/tables";

/** `email` is off for people without a confirmed address that takes mail. `timeZone` is an IANA name or null. */
export type Delivery = { userId: string; inApp: boolean; email: EmailTiming; timeZone: string | null };

export async function readDeliveries(
  tx: Transaction<Tables>,
  userIds: readonly string[],
  kind: NotificationKind,
): Promise<Delivery[]> {
  const choices = await tx
    .selectFrom("notification_choices")
    .select(["user_id", "in_app", "email"])
    .where("kind", "=", kind)
    .where("user_id", "in", userIds)
    .execute();
  const addresses = await tx
    .selectFrom("mail_addresses")
    .select(["user_id", "time_zone"])
    .where("user_id", "in", userIds)
    .where("address", "is not", null)
    .where("bounced_at", "is", null)
    .execute();
  const usual = defaultChoice(kind);
  return userIds.map((userId) => {
    const chosen = choices.find(({ user_id }) => user_id === userId);
    const mail = addresses.find(({ user_id }) => user_id === userId);
    return {
      userId,
      inApp: chosen ? chosen.in_app === 1 : usual.inApp,
      email: mail ? (chosen?.email ?? usual.email) : "off",
      timeZone: mail?.time_zone ?? null,
    };
  });
}
