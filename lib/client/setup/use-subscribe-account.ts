"use client";

import { subscribeAccountAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

export function useSubscribeAccount(
  wabaId: string,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => subscribeAccountAction(wabaId, {}), outcome);
}
