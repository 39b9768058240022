import type { GraphCallOptions, GraphClient, GraphParams } from "./graph-client";
import { GraphError } from "./graph-error";
import { type GraphPage, parsePage } from "./parse-page";

/** No list of ours comes near: 1,000,000 rows at 100 a page. Beyond it the answers cannot be trusted to end. */
const PAGE_LIMIT = 10_000;

/**
 * The rows of an edge page by page, each asked for only when the one before has been consumed. Pages may be short or
 * empty and still go on. A page that Meta finds too large is asked for again at half its `limit`, and so is what
 * follows. Throws `GraphError`; of kind `malformed` also when the cursors run in a circle.
 */
export async function* listPages(
  client: GraphClient,
  path: readonly string[],
  query: GraphParams,
  { signal }: GraphCallOptions = {},
): AsyncGenerator<unknown[], void, undefined> {
  const seen = new Set<string>();
  let after: string | undefined;
  let limit = query.limit;
  for (;;) {
    let page: GraphPage;
    try {
      page = parsePage(await client.request({ method: "GET", path, query: { ...query, limit, after }, signal }));
    } catch (error) {
      const canShrink = error instanceof GraphError && error.asksForLess && typeof limit === "number" && limit > 1;
      if (!canShrink) throw error;
      limit = Math.floor(Number(limit) / 2);
      continue;
    }
    if (page.after !== null && (seen.has(page.after) || seen.size >= PAGE_LIMIT)) {
      throw new GraphError({ kind: "malformed", message: "Meta's list does not end: its cursors run in a circle." });
    }
    if (page.after !== null) seen.add(page.after);
    yield page.rows;
    after = page.after ?? undefined;
    if (after === undefined) return;
  }
}
