"use client";

import { subscribeAccount } from "@/lib/actions/subscribe-account";
import type { Refusal } from "@/lib/sequences/refusal";
import { useSetupAction } from "./use-setup-action";

/** Subscribes our app to the account; the page shows what came of it. */
export function useSubscribeAccount(
  wabaId: string,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => subscribeAccount(wabaId, {}), outcome);
}
