"use client";

import { useQueryClient } from "@tanstack/react-query";
import { replayDelivery } from "@/lib/actions/replay-delivery";
import type { Refusal } from "@/lib/sequences/refusal";
import type { Replay } from "@/lib/sequences/setup/webhook-log";
import { useSetupAction } from "./use-setup-action";

/** Processes a stored delivery once more. */
export function useReplayDelivery(
  wabaId: string,
  deliveryId: string,
  outcome: { onDone: (replay: Replay) => void; onRefused: (refusal: Refusal) => void },
) {
  const client = useQueryClient();
  return useSetupAction(async () => {
    const result = await replayDelivery(wabaId, { deliveryId });
    void client.invalidateQueries({ queryKey: ["webhook-log", wabaId] });
    return result;
  }, outcome);
}
