"use client";

import { useQueryClient } from "@tanstack/react-query";
import { chooseAdAccountsAction } from "@/lib/actions/ads";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "../setup/use-setup-action";

export function useChooseAdAccounts(
  wabaId: string,
  adAccountIds: string[],
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  const client = useQueryClient();
  return useSetupAction(async () => {
    const result = await chooseAdAccountsAction(wabaId, { adAccountIds });
    if (result.ok) void client.invalidateQueries({ queryKey: ["ads", wabaId] });
    return result;
  }, outcome);
}
