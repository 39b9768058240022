import { msg } from "@/lib/domain/messages/message";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { unseal } from "../../secrets/unseal";
import { type NotificationContext, notificationContext } from "../notification-context";
import { afterFailure, afterSuccess } from "./channel-health";
import { channelUrl } from "./channel-url";
import { hookBody } from "./hook-body";
import { type HookOptions, postHook } from "./post-hook";

const noChannel: Refusal = { kind: "not-found", reason: "channelGone" };

/** Posts now, past any pause; success ends the pause. */
export async function testChannel(
  { wabaId, userId, userName, name }: AuthorizedWaba,
  ctx: NotificationContext = notificationContext,
  lookup?: HookOptions["lookup"],
): Promise<ActionResult<null>> {
  const [db, now] = [await ctx.db(), ctx.now()];
  const { sandboxOrigin, textIn, origin } = ctx.delivery();
  const row = await db
    .selectFrom("notification_channels")
    .leftJoin("users", "users.id", "notification_channels.changed_by")
    .select(["waba_id", "sealed_url", "users.language"])
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  const url = row && channelUrl(unseal(row.sealed_url), sandboxOrigin);
  if (!row || !url) return { ok: false, refusal: noChannel };
  const text = await textIn(row.language ?? "en");
  const body = hookBody({
    sentence: text(msg("notifications.mail.channelTest", { by: userName })),
    detail: name,
    link: { label: text(msg("notifications.mail.open")), url: `${origin}/${wabaId}/notifications/settings` },
  });
  const answer = await postHook(url, body, { sandboxOrigin, lookup });
  await db.transaction().execute(async (tx) => {
    if (answer.ok) await afterSuccess(tx, row, now);
    else await afterFailure(tx, row, answer, now);
    const outcome = answer.ok ? "done" : "failed";
    const detail = answer.ok ? {} : { error: answer.error };
    await writeAudit(tx, { wabaId, userId, action: "notifications.channel-test", outcome, detail }, now);
  });
  if (answer.ok) return { ok: true, data: null };
  return { ok: false, refusal: channelRefusal(answer.error) };
}

function channelRefusal(error: string): Refusal {
  if (error === "private-address") return { kind: "invalid-input", reason: "channelPrivate" };
  return { kind: "invalid-input", reason: "channelFailed", params: { error } };
}
