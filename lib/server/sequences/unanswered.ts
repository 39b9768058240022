import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphError } from "@/lib/graph/client/graph-error";
import { errorDetails } from "../refusal/error-details";

const WORDS = {
  update: {
    absent: {
      title: "Meta didn't answer, and the change wasn't made.",
      advice: "Overture checked: the sequence is unchanged. Your draft is saved, and you can safely try again.",
    },
    unproven: {
      title: "Meta didn't answer, so we don't know whether the change was made.",
      advice: "Your draft is saved. You can safely try again: Overture checks the live sequence first.",
    },
  },
  delete: {
    absent: {
      title: "Meta didn't answer, and the sequence wasn't deleted.",
      advice: "Overture checked: it's still there. You can safely try again.",
    },
    unproven: {
      title: "Meta didn't answer, so we don't know whether the sequence was deleted.",
      advice: "You can safely try again: Overture checks first whether it's still there.",
    },
  },
} as const;

/** `absent`: Meta shows no trace of the write; `unproven`: Meta couldn't be asked. */
export function unanswered(write: keyof typeof WORDS, proof: "absent" | "unproven", error: GraphError): Refusal {
  return {
    kind: "outcome-unknown",
    ...WORDS[write][proof],
    ...errorDetails(error),
  };
}
