"use server";

import { chosenAdsSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { chooseAds as carryOut } from "@/lib/server/operations/choose-ads";

/** Replaces the ads of an operation that has not begun to switch. */
export const chooseAds = defineAction({
  input: chosenAdsSchema,
  permission: "write",
  action: "operation.choose",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
