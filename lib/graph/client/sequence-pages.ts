import type { GraphCallOptions, GraphClient, GraphParams } from "./graph-client";
import { GraphError } from "./graph-error";
import { listPages } from "./list-pages";
import { plainReads } from "./plain-reads";

export const sequenceFields = "id,name,welcome_message_sequence,is_used_in_ad,last_update_time";

/**
 * Requests `fields`; if Meta refuses one (code 100), requests without and remembers that for the WABA. Only the first
 * page can be refused.
 */
export async function* sequencePages(
  client: GraphClient,
  wabaId: string,
  query: GraphParams,
  options?: GraphCallOptions,
): AsyncGenerator<unknown[], void, undefined> {
  const path = [wabaId, "welcome_message_sequences"];
  if (!plainReads.has(client, wabaId)) {
    let isFirst = true;
    try {
      for await (const rows of listPages(client, path, { fields: sequenceFields, ...query }, options)) {
        isFirst = false;
        yield rows;
      }
      return;
    } catch (error) {
      if (!(isFirst && isAboutFields(error))) throw error;
      plainReads.add(client, wabaId);
    }
  }
  yield* listPages(client, path, query, options);
}

function isAboutFields(error: unknown): boolean {
  if (!(error instanceof GraphError)) return false;
  return error.code === 100 && error.kind === "invalid-input" && /\bfields?\b/i.test(error.message);
}
