"use client";

import { useQueryClient } from "@tanstack/react-query";
import { saveTimeZoneAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

/** Null: Meta's zone. Invalidates cached results. */
export function useTimeZone(
  wabaId: string,
  timeZone: string | null,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  const client = useQueryClient();
  return useSetupAction(async () => {
    const result = await saveTimeZoneAction(wabaId, { timeZone });
    void client.invalidateQueries({ queryKey: ["results", wabaId] });
    return result;
  }, outcome);
}
