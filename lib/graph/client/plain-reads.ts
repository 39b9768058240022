import type { GraphClient } from "./graph-client";

type Where = Pick<GraphClient, "baseUrl" | "version">;

/** Long enough to save the calls, short enough to notice when Meta learns the fields. */
const MEMORY_MS = 60 * 60_000;
/** Forgetting costs one call a WABA, so a full memory is simply emptied. */
const ENTRY_LIMIT = 5_000;
const rememberedUntil = new Map<string, number>();

/**
 * The WABAs whose reads must not ask for `fields`. Kept for the process rather than the client: clients live for one
 * request, and each would pay for the same refusal again.
 */
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
