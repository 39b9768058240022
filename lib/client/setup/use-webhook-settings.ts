"use client";

import { saveWebhookSettingsAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

export type KeptData = Extract<Awaited<ReturnType<typeof saveWebhookSettingsAction>>, { ok: true }>["data"];

export function useWebhookSettings(
  wabaId: string,
  settings: KeptData,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => saveWebhookSettingsAction(wabaId, settings), outcome);
}
