import { type GraphPage, parsePage } from "../parse/parse-page";
import type { GraphCallOptions, GraphClient, GraphParams } from "./graph-client";
import { GraphError } from "./graph-error";

/** Pages may be empty or repeat rows; more than this many without a new id means an endless list. */
const MAX_PAGES_WITHOUT_NEWS = 25;
const STALE_CURSOR = 2642;
/** Gives up on a list whose cursors keep going stale. */
const MAX_RESTARTS = 2;

/**
 * Fetches each page on demand, halves `limit` if Meta finds a page too large, and restarts on a stale cursor, so rows
 * can repeat. @throws GraphError `malformed` for a repeated cursor or pages without new ids
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

/** Records a page's ids; a row without an id counts as new. */
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
