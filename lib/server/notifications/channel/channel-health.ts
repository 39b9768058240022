import type { Transaction } from "kysely";
import { HOUR_MS } from "@/lib/domain/time/durations";
import type { NotificationChannelsTable } from "../../store/notification-tables";
import type { Tables } from "../../store/tables";

const FAILURES_BEFORE_PAUSE = 5;
const PAUSE_MS = HOUR_MS;

type Channel = Pick<NotificationChannelsTable, "waba_id" | "sealed_url">;

/** Only if the address is still the one that was called. */
const rowOf = (tx: Transaction<Tables>, { waba_id, sealed_url }: Channel) =>
  tx.updateTable("notification_channels").where("waba_id", "=", waba_id).where("sealed_url", "=", sealed_url);

export async function afterSuccess(tx: Transaction<Tables>, channel: Channel, now: Date): Promise<void> {
  await rowOf(tx, channel)
    .set({ failures: 0, paused_until: null, last_error: null, last_sent_at: now.toISOString() })
    .execute();
}

/** A final refusal (wrong, gone or private address) pauses at once. */
export async function afterFailure(
  tx: Transaction<Tables>,
  channel: Channel,
  { error, final }: { error: string; final: boolean },
  now: Date,
): Promise<void> {
  const { failures } = await rowOf(tx, channel)
    .set((eb) => ({ failures: eb("failures", "+", 1), last_error: error }))
    .returning("failures")
    .executeTakeFirst()
    .then((row) => row ?? { failures: 0 });
  if (!final && failures < FAILURES_BEFORE_PAUSE) return;
  await rowOf(tx, channel)
    .set({ paused_until: new Date(now.getTime() + PAUSE_MS).toISOString() })
    .execute();
}
