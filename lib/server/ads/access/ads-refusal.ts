import type { Refusal, RefusalKind, RefusalReason } from "@/lib/domain/refusal/refusal";
import { GraphError } from "@/lib/graph/client/graph-error";
import { refusalFrom } from "../../refusal/refusal-from";

const REASONS: Partial<Record<RefusalKind, RefusalReason>> = {
  "permission-missing": "ads.permission-missing",
  "invalid-input": "ads.invalid-input",
  "not-found": "ads.not-found",
  "rate-limited": "ads.rate-limited",
  "meta-unreachable": "ads.meta-unreachable",
};

/** Meta's "no" to something about ads, with the reason that fits ads; null for a surprise, as `refusalFrom`. */
export function adsRefusalFrom(error: unknown, now = new Date()): Refusal | null {
  const refusal = refusalFrom(error, now);
  const reason = refusal && REASONS[refusal.kind];
  if (!refusal || !reason) return refusal;
  const { field: _, params: __, ...rest } = refusal;
  const metaSays =
    rest.metaSays ?? (error instanceof GraphError && rest.kind === "invalid-input" ? error.message : undefined);
  const kind = rest.kind === "permission-missing" ? "ads-access-needed" : rest.kind;
  return { ...rest, kind, reason, ...(metaSays && { metaSays }) };
}
