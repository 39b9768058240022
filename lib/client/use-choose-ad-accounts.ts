"use client";

import { useQueryClient } from "@tanstack/react-query";
import { chooseAdAccounts } from "@/lib/actions/choose-ad-accounts";
import type { Refusal } from "@/lib/sequences/refusal";
import { useSetupAction } from "./use-setup-action";

/** Chooses whose ads are shown for the business account; the ads on the page follow. */
export function useChooseAdAccounts(
  wabaId: string,
  adAccountIds: string[],
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  const client = useQueryClient();
  return useSetupAction(async () => {
    const result = await chooseAdAccounts(wabaId, { adAccountIds });
    if (result.ok) void client.invalidateQueries({ queryKey: ["ads", wabaId] });
    return result;
  }, outcome);
}
