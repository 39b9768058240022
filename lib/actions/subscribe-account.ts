"use server";

import { z } from "zod";
import { defineAction } from "@/lib/server/gate/define-action";
import { subscribe } from "@/lib/server/setup/subscribe";

/** Subscribes our app to the account, so that Ads Manager offers its sequences and webhooks come. */
export const subscribeAccount = defineAction({
  input: z.object({}),
  permission: "write",
  action: "account.subscribe",
  handler: (waba) => subscribe(waba),
});
