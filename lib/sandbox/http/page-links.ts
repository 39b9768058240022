import type { Call } from "./call";
import { encodeCursor } from "./read-window";

type Edges = { first: number; last: number; hasNext: boolean; hasPrevious: boolean; limit: number };

/** Cursors on every page; like Graph, `next` and `previous` contain the caller's token. */
export function pageLinks(call: Call, { first, last, hasNext, hasPrevious, limit }: Edges): Record<string, unknown> {
  const before = encodeCursor(first);
  const after = encodeCursor(last);
  return {
    cursors: { before, after },
    ...(hasNext ? { next: pageUrl(call, { limit, after }) } : {}),
    ...(hasPrevious ? { previous: pageUrl(call, { limit, before }) } : {}),
  };
}

function pageUrl(call: Call, window: { limit: number; after?: string; before?: string }): string {
  const url = new URL(`${call.version}${call.path}`, call.origin);
  if (call.accessToken) url.searchParams.set("access_token", call.accessToken);
  const fields = call.params.text("fields");
  if (fields) url.searchParams.set("fields", fields);
  url.searchParams.set("limit", String(window.limit));
  if (window.after) url.searchParams.set("after", window.after);
  if (window.before) url.searchParams.set("before", window.before);
  return url.href;
}
