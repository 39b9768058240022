import type { AnswersState } from "@/lib/domain/setup/answers-check";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { sequenceFields } from "../../client/sequence-pages";
import { parsePage } from "../../parse/parse-page";
import { parseSequence } from "../../parse/parse-sequence";

/** Enough to see every shape that an account's answers have, in one cheap call. */
const LOOKED_AT = 25;

/**
 * Reads one page of the account's sequences and says in which of the documented shapes it came and what could not be
 * read. Throws `GraphError`, of kind `malformed` where the answer is no list at all.
 */
export async function probeSequences(
  client: GraphClient,
  wabaId: string,
  options?: GraphCallOptions,
): Promise<AnswersState> {
  const query = { fields: sequenceFields, limit: LOOKED_AT };
  const path = [wabaId, "welcome_message_sequences"];
  const body = await client.request({ method: "GET", path, query, ...options });
  const { rows } = parsePage(body);
  const read = rows.map(parseSequence);
  const known = read.filter((sequence) => sequence !== null);
  return {
    list: shapeOf(body),
    rows: rows.length,
    withoutId: read.length - known.length,
    unreadable: known.filter(({ unreadable }) => unreadable !== null).length,
    withoutAdStatus: known.filter(({ adStatus }) => adStatus === "unknown").length,
    withoutTime: known.filter(({ changedAt }) => changedAt === null).length,
  };
}

function shapeOf(body: unknown): AnswersState["list"] {
  if (Array.isArray(body)) return "array";
  if (typeof body !== "object" || body === null) return "unknown";
  return "data" in body ? "data" : "welcome_message_sequences" in body ? "named" : "unknown";
}
