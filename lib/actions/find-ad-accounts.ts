"use server";

import { z } from "zod";
import { findAdAccounts as find } from "@/lib/server/ads/find-ad-accounts";
import { defineAction } from "@/lib/server/gate/define-action";

/** Looks which ad accounts the person themselves can see at Meta: their own affair, so viewers may as well. */
export const findAdAccounts = defineAction({
  input: z.object({}),
  permission: "read",
  action: "ads.find-accounts",
  handler: (waba) => find(waba),
});
