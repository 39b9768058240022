import { queryOptions } from "@tanstack/react-query";
import { findAdAccountsAction } from "@/lib/actions/ads";
import type { AdAccountChoice } from "@/lib/domain/ads/ad-row";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

type Answer = { accounts: AdAccountChoice[]; refusal: Refusal | null };

export function adAccountsQuery(wabaId: string) {
  return queryOptions({
    queryKey: ["ad-accounts", wabaId],
    queryFn: async (): Promise<Answer> => {
      try {
        const result = await findAdAccountsAction(wabaId, {});
        if (result.ok) return { accounts: result.data.accounts, refusal: null };
        return { accounts: [], refusal: result.refusal };
      } catch (error) {
        return { accounts: [], refusal: refusalFromThrown(error) };
      }
    },
    // Never cached: people open the dialog to find an account that was shared a minute ago.
    gcTime: 0,
    retry: false,
  });
}
