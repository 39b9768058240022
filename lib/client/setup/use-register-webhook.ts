"use client";

import { registerWebhookAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

export function useRegisterWebhook(
  wabaId: string,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => registerWebhookAction(wabaId, {}), outcome);
}
