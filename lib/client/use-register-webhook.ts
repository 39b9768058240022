"use client";

import { registerWebhook } from "@/lib/actions/register-webhook";
import type { Refusal } from "@/lib/sequences/refusal";
import { useSetupAction } from "./use-setup-action";

/** Registers our callback with Meta; the page shows what came of it. */
export function useRegisterWebhook(
  wabaId: string,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => registerWebhook(wabaId, {}), outcome);
}
