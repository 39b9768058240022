"use client";

import { useQueryClient } from "@tanstack/react-query";
import { replayDeliveryAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Replay } from "@/lib/domain/setup/webhook-log";
import { useSetupAction } from "./use-setup-action";

export function useReplayDelivery(
  wabaId: string,
  deliveryId: string,
  outcome: { onDone: (replay: Replay) => void; onRefused: (refusal: Refusal) => void },
) {
  const client = useQueryClient();
  return useSetupAction(async () => {
    const result = await replayDeliveryAction(wabaId, { deliveryId });
    void client.invalidateQueries({ queryKey: ["webhook-log", wabaId] });
    return result;
  }, outcome);
}
