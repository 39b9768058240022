import type { Refusal } from "@/lib/domain/refusal/refusal";

export const adGone: Refusal = {
  kind: "not-found",
  title: "This ad was deleted or archived meanwhile, or you may no longer see it.",
  advice: "Nothing was done to it. The other ads are not affected.",
};
