import { z } from "zod";
import type { VisitView } from "@/lib/domain/reviews/review-visit";

const number = z.coerce.number().int().min(1).max(100_000);
const query = z.object({ s: number.catch(1), v: number.nullable().catch(null) });

/** `?s=2&v=3`: the second sequence of the link in its third revision. Anything else reads as the link's own start. */
export function readView(params: Record<string, string | string[] | undefined>): VisitView {
  const { s, v } = query.parse({ s: params.s ?? 1, v: params.v ?? null });
  return { position: s, revision: v };
}
