"use client";

import { forgetPersonAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "./use-setup-action";

export function useForgetPerson(
  wabaId: string,
  person: string,
  outcome: { onDone: (deleted: { conversations: number }) => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => forgetPersonAction(wabaId, { person }), outcome);
}
