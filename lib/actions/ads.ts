"use server";

import { z } from "zod";
import { adAccountChoiceSchema } from "@/lib/domain/ads/ad-account-choice";
import { chooseAdAccounts } from "@/lib/server/ads/access/choose-ad-accounts";
import { findAdAccounts } from "@/lib/server/ads/access/find-ad-accounts";
import { defineAction } from "@/lib/server/gate/define-action";

/** Chooses whose ads are mirrored for this business account, among the ad accounts that the person can see. */
export const chooseAdAccountsAction = defineAction({
  input: adAccountChoiceSchema,
  permission: "ads:choose-accounts",
  action: "ads.choose-accounts",
  handler: chooseAdAccounts,
});

/** Looks which ad accounts the person themselves can see at Meta: their own affair, so viewers may as well. */
export const findAdAccountsAction = defineAction({
  input: z.object({}),
  permission: null,
  action: "ads.find-accounts",
  handler: (waba) => findAdAccounts(waba),
});
