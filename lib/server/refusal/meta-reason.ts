import type { RefusalReason, RefusedAct } from "@/lib/domain/refusal/refusal";
import type { GraphErrorKind } from "@/lib/graph/client/graph-error";

const READ_KINDS = [
  "invalid-input",
  "not-found",
  "permission-missing",
  "sign-in-again",
  "not-available-yet",
  "meta-unreachable",
  "transient",
  "timeout",
  "malformed",
  "unexpected",
] as const satisfies readonly GraphErrorKind[];

const DELETE_KINDS = ["invalid-input", "update-refused"] as const satisfies readonly GraphErrorKind[];

/** The words for an error of Meta, by its kind and by what was attempted. Source: the guide's error table; Meta, "Handle Errors". */
export function metaReason(kind: GraphErrorKind, act?: RefusedAct): RefusalReason {
  const read = READ_KINDS.find((one) => one === kind);
  if (act === "read" && read) return `read.${read}`;
  const deletion = DELETE_KINDS.find((one) => one === kind);
  if (act === "delete" && deletion) return `delete.${deletion}`;
  return `meta.${kind}`;
}
