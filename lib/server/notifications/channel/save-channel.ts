import { z } from "zod";
import { channelKinds } from "@/lib/domain/notifications/choices";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { seal } from "../../secrets/seal";
import { type NotificationContext, notificationContext } from "../notification-context";
import { channelUrl } from "./channel-url";

const kind = z.enum(channelKinds as [string, ...string[]]).transform((value) => value as (typeof channelKinds)[number]);

/** Without `url` the stored address stays. */
export const channelSchema = z.object({
  url: z.string().min(1).max(2_000).optional(),
  kinds: z.array(kind).max(channelKinds.length),
});

const wrongAddress: Refusal = { kind: "invalid-input", reason: "channelAddress" };
const noChannel: Refusal = { kind: "not-found", reason: "channelGone" };

/** A new address starts unpaused. It is checked when called, since names may lead elsewhere then. */
export async function saveChannel(
  { wabaId, userId }: AuthorizedWaba,
  { url: given, kinds }: z.output<typeof channelSchema>,
  ctx: NotificationContext = notificationContext,
): Promise<ActionResult<null>> {
  const url = given === undefined ? null : channelUrl(given, ctx.delivery().sandboxOrigin);
  if (given !== undefined && !url) return { ok: false, refusal: wrongAddress };
  const [db, now] = [await ctx.db(), ctx.now()];
  const columns = { kinds: JSON.stringify(kinds), changed_by: userId, changed_at: now.toISOString() };
  return db.transaction().execute(async (tx) => {
    if (url) {
      const fresh = { ...columns, sealed_url: seal(url.href), host: url.host, ...UNPAUSED };
      await tx
        .insertInto("notification_channels")
        .values({ waba_id: wabaId, ...fresh, last_sent_at: null })
        .onConflict((conflict) => conflict.column("waba_id").doUpdateSet(fresh))
        .execute();
    } else {
      const changed = tx.updateTable("notification_channels").set(columns).where("waba_id", "=", wabaId);
      if ((await changed.executeTakeFirstOrThrow()).numUpdatedRows === 0n) return { ok: false, refusal: noChannel };
    }
    const detail = { host: url?.host, kinds };
    await writeAudit(tx, { wabaId, userId, action: "notifications.channel", outcome: "done", detail }, now);
    return { ok: true, data: null };
  });
}

const UNPAUSED = { failures: 0, paused_until: null, last_error: null };

export async function removeChannel(
  { wabaId, userId }: AuthorizedWaba,
  ctx: Pick<NotificationContext, "db" | "now"> = notificationContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom("notification_channels").where("waba_id", "=", wabaId).execute();
    await writeAudit(tx, { wabaId, userId, action: "notifications.channel-remove", outcome: "done" }, ctx.now());
  });
  return { ok: true, data: null };
}
