import { z } from "zod";
import { msg } from "@/lib/domain/messages/message";
import { notificationKinds, notificationParamsSchema } from "@/lib/domain/notifications/notification";
import { notificationText } from "@/lib/domain/notifications/notification-text";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import { defineJob, type JobContext, type JobHandler, type JobOutcome } from "../../jobs/job";
import { unseal } from "../../secrets/unseal";
import type { DeliverySettings } from "../delivery-settings";
import { afterFailure, afterSuccess } from "./channel-health";
import { channelUrl } from "./channel-url";
import { hookBody } from "./hook-body";
import { type HookOptions, postHook } from "./post-hook";

const RETRY_AFTER_MS = [10_000, MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 6 * HOUR_MS];
const TOO_OLD_MS = DAY_MS;

const payload = z.object({
  wabaId: z.string(),
  kind: z.enum(notificationKinds),
  params: notificationParamsSchema,
  path: z.string(),
  at: z.iso.datetime(),
});

/** At least once: incoming webhooks have no idempotency key, and a lost answer is tried again. */
export function postToChannelJob(
  settings: DeliverySettings,
  ctx: JobContext,
  lookup?: HookOptions["lookup"],
): JobHandler {
  return defineJob({
    kind: "post-to-channel",
    payload,
    retryAfterMs: RETRY_AFTER_MS,
    async run({ wabaId, kind, params, path, at }, { signal }): Promise<JobOutcome> {
      const row = await ctx.db
        .selectFrom("notification_channels")
        .innerJoin("accounts", "accounts.waba_id", "notification_channels.waba_id")
        .leftJoin("users", "users.id", "notification_channels.changed_by")
        .selectAll("notification_channels")
        .select(["accounts.name as account", "users.language"])
        .where("notification_channels.waba_id", "=", wabaId)
        .executeTakeFirst();
      if (!row) return { kind: "done" };
      const now = ctx.now();
      if (now.getTime() - Date.parse(at) > TOO_OLD_MS) return { kind: "failed", error: row.last_error ?? "too-old" };
      if (row.paused_until && row.paused_until > now.toISOString())
        return { kind: "wait", until: new Date(row.paused_until) };
      const text = await settings.textIn(row.language ?? "en");
      const body = hookBody({
        sentence: text(notificationText(kind, params)),
        detail: row.account,
        link: { label: text(msg("notifications.mail.open")), url: settings.origin + path },
      });
      const { sandboxOrigin } = settings;
      const url = channelUrl(unseal(row.sealed_url), sandboxOrigin);
      const answer = url
        ? await postHook(url, body, { sandboxOrigin, lookup, signal })
        : { ok: false as const, error: "not-https", final: true };
      if (answer.ok) return { kind: "done", record: (tx) => afterSuccess(tx, row, now) };
      const record: JobOutcome["record"] = (tx) => afterFailure(tx, row, answer, now);
      if (answer.final) return { kind: "failed", error: answer.error, record };
      const notBefore = answer.retryAfterMs ? new Date(now.getTime() + answer.retryAfterMs) : undefined;
      return { kind: "retry", error: answer.error, record, ...(notBefore && { notBefore }) };
    },
  });
}
