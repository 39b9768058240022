"use server";

import { z } from "zod";
import { defineAction } from "@/lib/server/gate/define-action";
import { registerWebhook } from "@/lib/server/setup/register-webhook";
import { sendSample } from "@/lib/server/setup/send-sample";
import { subscribe } from "@/lib/server/setup/subscribe";
import { testClick } from "@/lib/server/setup/test-click";
import { forgetPerson, personSchema } from "@/lib/server/webhooks/privacy/forget-person";
import { saveTimeZone, timeZoneSchema } from "@/lib/server/webhooks/privacy/save-time-zone";
import { saveWebhookSettings } from "@/lib/server/webhooks/privacy/save-webhook-settings";
import { webhookSettingsSchema } from "@/lib/server/webhooks/privacy/webhook-settings";
import { replayDelivery, replaySchema } from "@/lib/server/webhooks/replay-delivery";

export const forgetPersonAction = defineAction({
  input: personSchema,
  permission: "customers:forget",
  action: "webhooks.forget",
  handler: (waba, input) => forgetPerson(waba, input),
});

export const registerWebhookAction = defineAction({
  input: z.object({}),
  permission: "webhook:manage",
  action: "webhook.register",
  handler: (waba) => registerWebhook(waba),
});

/** Idempotent: nothing counts twice. */
export const replayDeliveryAction = defineAction({
  input: replaySchema,
  permission: "webhook:manage",
  action: "webhooks.replay",
  subject: ({ deliveryId }) => deliveryId,
  handler: (waba, input) => replayDelivery(waba, input),
});

/** Null: Meta's zone. */
export const saveTimeZoneAction = defineAction({
  input: timeZoneSchema,
  permission: "results:time-zone",
  action: "results.time-zone",
  handler: async (waba, { timeZone }) => (await saveTimeZone(waba, timeZone)).result,
});

export const saveWebhookSettingsAction = defineAction({
  input: webhookSettingsSchema,
  permission: "customers:retention",
  action: "webhooks.settings",
  handler: (waba, input) => saveWebhookSettings(waba, input),
});

export const sendWebhookSampleAction = defineAction({
  input: z.object({}),
  permission: "webhook:manage",
  action: "webhook.sample",
  handler: (waba) => sendSample(waba),
});

export const subscribeAccountAction = defineAction({
  input: z.object({}),
  permission: "webhook:manage",
  action: "account.subscribe",
  handler: (waba) => subscribe(waba),
});

export const testClickAction = defineAction({
  input: z.object({}),
  permission: "webhook:manage",
  action: "webhook.click",
  handler: (waba) => testClick(waba),
});
