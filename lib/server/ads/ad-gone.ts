import type { Refusal } from "@/lib/domain/refusal/refusal";

export const adGone: Refusal = {
  kind: "not-found",
  title: "This ad was deleted or archived, or you no longer have access.",
  advice: "It wasn't changed. The other ads aren't affected.",
};
