import { type GraphPage, parsePage } from "../parse/parse-page";
import type { GraphCallOptions, GraphClient, GraphParams } from "./graph-client";
import { GraphError } from "./graph-error";

/** Pages may be empty or repeat rows for a while; a list that brings no new id for this many pages does not end. */
const MAX_PAGES_WITHOUT_NEWS = 25;
const STALE_CURSOR = 2642;
/** A list whose cursors go stale again and again is given up. */
const MAX_RESTARTS = 2;

/**
 * The rows of an edge page by page, each asked for only when the one before has been consumed. Pages may be short or
 * empty and still go on. A page that Meta finds too large is asked for again at half its `limit`, and so is what
 * follows. A cursor that Meta no longer knows starts the list again, so that rows may come twice. Throws `GraphError`; of kind `malformed` also when a cursor comes back or the pages bring nothing new.
 */
export async function* listPages(
  client: GraphClient,
  path: readonly string[],
  query: GraphParams,
  { signal }: GraphCallOptions = {},
): AsyncGenerator<unknown[], void, undefined> {
  const seen = new Set<string>();
  const ids = new Set<unknown>();
  let pagesWithoutNews = 0;
  let after: string | undefined;
  let limit = query.limit;
  let restarts = 0;
  for (;;) {
    let page: GraphPage;
    try {
      page = parsePage(await client.request({ method: "GET", path, query: { ...query, limit, after }, signal }));
    } catch (error) {
      if (isStaleCursor(error) && after !== undefined && restarts < MAX_RESTARTS) {
        restarts += 1;
        after = undefined;
        seen.clear();
        continue;
      }
      const canShrink = error instanceof GraphError && error.asksForLess && typeof limit === "number" && limit > 1;
      if (!canShrink) throw error;
      limit = Math.floor(Number(limit) / 2);
      continue;
    }
    pagesWithoutNews = bringsNews(page.rows, ids) ? 0 : pagesWithoutNews + 1;
    if (page.after !== null && (seen.has(page.after) || pagesWithoutNews >= MAX_PAGES_WITHOUT_NEWS)) {
      throw new GraphError({ kind: "malformed", message: "Meta's list does not end: its pages repeat." });
    }
    if (page.after !== null) seen.add(page.after);
    yield page.rows;
    after = page.after ?? undefined;
    if (after === undefined) return;
  }
}

/** Source: Graph API error 2642, "Invalid cursors values". */
function isStaleCursor(error: unknown): boolean {
  return error instanceof GraphError && error.code === STALE_CURSOR;
}

/** Notes the ids of a page, and whether one was not there before. A row without an id is taken for new. */
function bringsNews(rows: readonly unknown[], ids: Set<unknown>): boolean {
  const before = ids.size;
  let hasUnnamed = false;
  for (const row of rows) {
    const { id, sequence_id } = (row ?? {}) as { id?: unknown; sequence_id?: unknown };
    const own = sequence_id ?? id;
    if (own === undefined) hasUnnamed = true;
    else ids.add(own);
  }
  return hasUnnamed || ids.size > before;
}
