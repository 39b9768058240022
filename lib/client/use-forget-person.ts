"use client";

import { forgetPerson } from "@/lib/actions/forget-person";
import type { Refusal } from "@/lib/sequences/refusal";
import { useSetupAction } from "./use-setup-action";

/** Deletes everything about one customer, by number or id. */
export function useForgetPerson(
  wabaId: string,
  person: string,
  outcome: { onDone: (deleted: { conversations: number }) => void; onRefused: (refusal: Refusal) => void },
) {
  return useSetupAction(() => forgetPerson(wabaId, { person }), outcome);
}
