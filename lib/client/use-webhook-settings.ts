"use client";

import { saveWebhookSettings } from "@/lib/actions/save-webhook-settings";
import type { Refusal } from "@/lib/sequences/refusal";
import { useSetupAction } from "./use-setup-action";

/** What the account keeps about its customers, and for how many days. */
export type KeptData = Extract<Awaited<ReturnType<typeof saveWebhookSettings>>, { ok: true }>["data"];

/** Saves what is kept; what goes by it goes at once. */
export function useWebhookSettings(
  wabaId: string,
  settings: KeptData,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => saveWebhookSettings(wabaId, settings), outcome);
}
