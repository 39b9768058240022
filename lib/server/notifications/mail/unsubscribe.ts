import { notificationKinds } from "@/lib/domain/notifications/notification";
import { writeAudit } from "../../audit/write-audit";
import { type NotificationContext, notificationContext } from "../notification-context";
import { readChoices } from "../settings/read-settings";
import { writeChoice } from "../settings/save-choice";
import { openSubscription } from "./unsubscribe-token";

/** Stops e-mail of the link's kind, of the digest, or all of it. Works without a session; again changes nothing. */
export async function unsubscribe(
  token: string,
  scope: "this" | "all",
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<boolean> {
  const subscription = openSubscription(token);
  if (!subscription) return false;
  const { userId, what } = subscription;
  const [db, now] = [await ctx.db(), ctx.now()];
  const choices = await readChoices(db, userId);
  const isMeant = (kind: (typeof notificationKinds)[number]) =>
    scope === "all" || (what === "digest" ? choices[kind].email === "daily" : kind === what);
  const kinds = notificationKinds.filter((kind) => isMeant(kind) && choices[kind].email !== "off");
  await db.transaction().execute(async (tx) => {
    for (const kind of kinds) await writeChoice(tx, userId, { kind, inApp: choices[kind].inApp, email: "off" });
    const audit = { wabaId: null, userId, action: "notifications.unsubscribe", outcome: "done" as const };
    if (kinds.length > 0) await writeAudit(tx, { ...audit, detail: { what, scope } }, now);
  });
  return true;
}
