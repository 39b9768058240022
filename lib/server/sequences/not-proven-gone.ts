import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import { errorDetails } from "../refusal/error-details";

const ASK_AN_ADMIN =
  "Ask an admin of the business account to let you manage its WhatsApp account in Meta Business settings, then try again.";

const WORDS = {
  update: {
    exists: {
      title: "Meta refused to change this sequence.",
      advice: `It is still at Meta as it was, and your draft is kept. You may not have permission to change it. ${ASK_AN_ADMIN}`,
    },
    unknown: {
      title: "Meta refused to change this sequence, and it couldn't be checked why.",
      advice:
        "It may have been deleted, or you may not have permission to see it. Nothing was changed; your draft is kept.",
    },
  },
  delete: {
    exists: {
      title: "Meta refused to delete this sequence.",
      advice: `It is still at Meta. You may not have permission to delete it. ${ASK_AN_ADMIN}`,
    },
    unknown: {
      title: "Meta refused to delete this sequence, and it couldn't be checked why.",
      advice:
        "It may be gone already, or you may not have permission to see it. It stays in the list until Meta tells.",
    },
  },
} as const;

/** Meta also answers "not found" if permission is missing. Null if proven gone, else the refusal. */
export async function notProvenGone(
  client: GraphClient,
  { wabaId, sequenceId }: { wabaId: string; sequenceId: string },
  write: keyof typeof WORDS,
  error: GraphError,
): Promise<Refusal | null> {
  const details = errorDetails(error);
  try {
    if (!(await getSequence(client, wabaId, sequenceId))) return null;
    return { kind: "permission-missing", ...WORDS[write].exists, ...details };
  } catch (unread) {
    if (!(unread instanceof GraphError)) throw unread;
    return { kind: "not-found", ...WORDS[write].unknown, ...details };
  }
}
