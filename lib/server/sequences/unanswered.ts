import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphError } from "@/lib/graph/client/graph-error";
import { errorDetails } from "../refusal/error-details";

const WORDS = {
  update: {
    absent: {
      title: "Meta did not answer, and the change did not go through.",
      advice:
        "Overture read the sequence again and it is as it was. Your words are kept, and it is safe to try again now.",
    },
    unproven: {
      title: "Meta did not answer, so it is not known whether the change went through.",
      advice: "Your words are kept. Trying again is safe: Overture reads the live sequence first.",
    },
  },
  delete: {
    absent: {
      title: "Meta did not answer, and the sequence was not deleted.",
      advice: "Overture read it again and it is still there. It is safe to try again now.",
    },
    unproven: {
      title: "Meta did not answer, so it is not known whether the sequence was deleted.",
      advice: "Trying again is safe: Overture looks whether it is still there first.",
    },
  },
} as const;

/**
 * The refusal of a write whose answer was lost. `absent`: Meta was asked afterwards and shows no trace of it;
 * `unproven`: Meta could not be asked.
 */
export function unanswered(write: keyof typeof WORDS, proof: "absent" | "unproven", error: GraphError): Refusal {
  return {
    kind: "outcome-unknown",
    ...WORDS[write][proof],
    ...errorDetails(error),
  };
}
