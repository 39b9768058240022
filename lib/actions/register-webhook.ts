"use server";

import { z } from "zod";
import { defineAction } from "@/lib/server/gate/define-action";
import { registerWebhook as run } from "@/lib/server/setup/register-webhook";

/** Registers our callback with Meta, for the whole app. */
export const registerWebhook = defineAction({
  input: z.object({}),
  permission: "write",
  action: "webhook.register",
  handler: (waba) => run(waba),
});
