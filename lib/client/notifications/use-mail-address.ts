"use client";

import { removeAddressAction, requestAddressAction } from "@/lib/actions/notifications";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "../setup/use-setup-action";

type Outcome = { onDone?: () => void; onRefused: (refusal: Refusal) => void };

/** Digests are sent in the time zone of the browser that asked. */
export function useRequestAddress(wabaId: string, address: string, outcome: Outcome) {
  return useSetupAction(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return requestAddressAction(wabaId, { address, timeZone: timeZone ?? null });
  }, outcome);
}

export function useRemoveAddress(wabaId: string, outcome: Outcome) {
  return useSetupAction(() => removeAddressAction(wabaId, {}), outcome);
}
