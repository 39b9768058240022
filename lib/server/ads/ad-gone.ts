import type { Refusal } from "@/lib/domain/refusal/refusal";

export const adGone: Refusal = {
  kind: "not-found",
  reason: "adGone",
};
