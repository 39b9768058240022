"use client";

import { createContext, use } from "react";
import type { VisitHandle } from "@/lib/client/review-links/use-visit";
import type { VisitPage } from "@/lib/domain/reviews/review-visit";

export type Visiting = VisitHandle & {
  page: VisitPage;
  /** Resolves to false if the visitor gave no name. */
  askName: () => Promise<boolean>;
};

export const VisitContext = createContext<Visiting | null>(null);

export function useVisiting(): Visiting {
  const visiting = use(VisitContext);
  if (!visiting) throw new Error("Outside a review page");
  return visiting;
}
