"use server";

import { z } from "zod";
import { defineAction } from "@/lib/server/gate/define-action";
import { sendSample as run } from "@/lib/server/setup/send-sample";

/** Sends a signed sample from our own server to the address that Meta delivers to. */
export const sendWebhookSample = defineAction({
  input: z.object({}),
  permission: "write",
  action: "webhook.sample",
  handler: (waba) => run(waba),
});
