import { HOUR_MS } from "@/lib/domain/time/durations";
import type { GraphClient } from "./graph-client";

type Where = Pick<GraphClient, "baseUrl" | "version">;

/** Long enough to save calls, short enough to notice when Meta supports the fields. */
const MEMORY_MS = HOUR_MS;
/** Forgetting costs one call per WABA, so a full memory is simply emptied. */
const ENTRY_LIMIT = 5_000;
const rememberedUntil = new Map<string, number>();

/** WABAs whose reads must not ask for `fields`. Per process, because clients live for one request. */
export const plainReads = {
  has(where: Where, wabaId: string): boolean {
    const until = rememberedUntil.get(keyOf(where, wabaId));
    return until !== undefined && until > Date.now();
  },
  add(where: Where, wabaId: string): void {
    if (rememberedUntil.size >= ENTRY_LIMIT) rememberedUntil.clear();
    rememberedUntil.set(keyOf(where, wabaId), Date.now() + MEMORY_MS);
  },
};

function keyOf({ baseUrl, version }: Where, wabaId: string): string {
  return `${baseUrl} ${version} ${wabaId}`;
}
