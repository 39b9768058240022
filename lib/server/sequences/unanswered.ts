import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphError } from "@/lib/graph/client/graph-error";
import { errorDetails } from "../refusal/error-details";

/** `absent`: Meta was asked afterwards and shows no trace; `unproven`: Meta could not be asked. */
export function unanswered(write: "update" | "delete", proof: "absent" | "unproven", error: GraphError): Refusal {
  return {
    kind: "outcome-unknown",
    reason: `unanswered.${write}.${proof}`,
    ...errorDetails(error),
  };
}
