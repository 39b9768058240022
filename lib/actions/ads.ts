"use server";

import { z } from "zod";
import { adAccountChoiceSchema } from "@/lib/domain/ads/ad-account-choice";
import { chooseAdAccounts } from "@/lib/server/ads/access/choose-ad-accounts";
import { findAdAccounts } from "@/lib/server/ads/access/find-ad-accounts";
import { defineAction } from "@/lib/server/gate/define-action";

export const chooseAdAccountsAction = defineAction({
  input: adAccountChoiceSchema,
  permission: "ads:choose-accounts",
  action: "ads.choose-accounts",
  handler: chooseAdAccounts,
});

/** Concerns the person, not the account, so viewers may do it too. */
export const findAdAccountsAction = defineAction({
  input: z.object({}),
  permission: null,
  action: "ads.find-accounts",
  handler: (waba) => findAdAccounts(waba),
});
