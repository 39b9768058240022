"use client";

import { saveRetentionAction } from "@/lib/actions/activity";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "../setup/use-setup-action";

export function useRetention(
  wabaId: string,
  keepDays: number | null,
  outcome: { onDone: () => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => saveRetentionAction(wabaId, { keepDays }), outcome);
}
