import type { Call } from "./call";
import { pageLinks } from "./page-links";
import { readWindow } from "./read-window";

/** For short lists in memory; Graph's `{data,paging}`. */
export function pageOf(call: Call, rows: Record<string, unknown>[]): Record<string, unknown> {
  const { limit, after, before } = readWindow(call.params);
  const start = after === undefined ? Math.max(0, (before ?? limit) - limit) : after + 1;
  const data = rows.slice(start, before === undefined ? start + limit : before);
  if (data.length === 0) return { data };
  const last = start + data.length - 1;
  return {
    data,
    paging: pageLinks(call, {
      first: start,
      last,
      hasNext: last < rows.length - 1,
      hasPrevious: start > 0,
      limit,
    }),
  };
}
