"use server";

import { adAccountChoiceSchema } from "@/lib/sequences/ads/ad-account-choice";
import { chooseAdAccounts as choose } from "@/lib/server/ads/choose-ad-accounts";
import { defineAction } from "@/lib/server/gate/define-action";

/** Chooses whose ads are mirrored for this business account, among the ad accounts that the person can see. */
export const chooseAdAccounts = defineAction({
  input: adAccountChoiceSchema,
  permission: "write",
  action: "ads.choose-accounts",
  handler: choose,
});
