import type { AnswersState } from "@/lib/domain/setup/answers-check";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { sequenceFields } from "../../client/sequence-pages";
import { parsePage } from "../../parse/parse-page";
import { parseSequence } from "../../parse/parse-sequence";

/** Shows every shape of an account's answers in one call. */
const LOOKED_AT = 25;

/** Reports the shape of one page and what can't be read. @throws GraphError, `malformed` if it is no list */
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
