"use server";

import { defineAction } from "@/lib/server/gate/define-action";
import { saveWebhookSettings as save } from "@/lib/server/webhooks/save-webhook-settings";
import { webhookSettingsSchema } from "@/lib/server/webhooks/webhook-settings";

/** Decides what is kept of customers' data, and for how long. */
export const saveWebhookSettings = defineAction({
  input: webhookSettingsSchema,
  permission: "write",
  action: "webhooks.settings",
  handler: (waba, input) => save(waba, input),
});
