"use client";

import { saveWebhookSettingsAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

/** What the account keeps about its customers, and for how many days. */
export type KeptData = Extract<Awaited<ReturnType<typeof saveWebhookSettingsAction>>, { ok: true }>["data"];

/** Saves what is kept; what goes by it goes at once. */
export function useWebhookSettings(
  wabaId: string,
  settings: KeptData,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => saveWebhookSettingsAction(wabaId, settings), outcome);
}
