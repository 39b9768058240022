"use client";

import { useQueryClient } from "@tanstack/react-query";
import { saveTimeZoneAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

/** Saves in which time zone days are counted; null: as Meta says. Results that were seen before are asked for anew. */
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
