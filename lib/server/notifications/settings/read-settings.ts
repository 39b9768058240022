import { type Choices, defaultChoice } from "@/lib/domain/notifications/choices";
import { notificationKinds } from "@/lib/domain/notifications/notification";
import type { MailAddress, NotificationChannel, NotificationSettings } from "@/lib/domain/notifications/settings";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { Database } from "../../store/open-database";
import { readKinds } from "../channel/read-kinds";
import { type NotificationContext, notificationContext } from "../notification-context";

export async function readSettings(
  { wabaId, userId }: AuthorizedWaba,
  ctx: NotificationContext = notificationContext,
): Promise<NotificationSettings> {
  const db = await ctx.db();
  return {
    isMailOn: ctx.delivery().mailer !== null,
    mail: await readAddress(db, userId),
    choices: await readChoices(db, userId),
    channel: await readChannel(db, wabaId),
  };
}

async function readAddress(db: Database, userId: string): Promise<MailAddress> {
  const row = await db.selectFrom("mail_addresses").selectAll().where("user_id", "=", userId).executeTakeFirst();
  return {
    address: row?.address ?? null,
    pendingAddress: row?.pending_address ?? null,
    isPendingRefused: row?.pending_address != null && row.pending_nonce === null,
    bounce: row?.bounced_at ? (row.bounce ?? "unknown") : null,
    timeZone: row?.time_zone ?? null,
  };
}

export async function readChoices(db: Database, userId: string): Promise<Choices> {
  const rows = await db.selectFrom("notification_choices").selectAll().where("user_id", "=", userId).execute();
  const choices = notificationKinds.map((kind) => {
    const row = rows.find((one) => one.kind === kind);
    return [kind, row ? { inApp: row.in_app === 1, email: row.email } : defaultChoice(kind)] as const;
  });
  return Object.fromEntries(choices) as Choices;
}

export async function readChannel(db: Database, wabaId: string): Promise<NotificationChannel | null> {
  const row = await db
    .selectFrom("notification_channels")
    .select(["host", "kinds", "paused_until", "last_error", "last_sent_at"])
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    host: row.host,
    kinds: readKinds(row.kinds, wabaId),
    pausedUntil: row.paused_until,
    lastError: row.last_error,
    lastSentAt: row.last_sent_at,
  };
}
