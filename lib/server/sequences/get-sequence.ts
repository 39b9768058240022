import type { Sequence } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { refusalFrom } from "../refusal/refusal-from";
import { readLive } from "./mirror/read-live";
import { SEQUENCE_COLUMNS, toSequence } from "./mirror/to-sequence";

/** `goneAt` (ISO 8601) is set if it no longer exists at Meta; its words are kept. */
export type KnownSequence = { sequence: Sequence; goneAt: string | null };

/** Asks Meta once for an unknown sequence, which may be seconds old. Null if absent or Meta can't answer. */
export async function getSequence(
  waba: AuthorizedWaba,
  sequenceId: string,
  ctx: ServiceContext = serviceContext(waba),
): Promise<KnownSequence | null> {
  const db = await ctx.db();
  const row = await db
    .selectFrom("sequences")
    .select([...SEQUENCE_COLUMNS, "gone_at"])
    .where("waba_id", "=", waba.wabaId)
    .where("id", "=", sequenceId)
    .executeTakeFirst();
  if (row) return { sequence: toSequence(row), goneAt: row.gone_at };
  try {
    const live = await readLive(waba, await ctx.graph(), sequenceId, ctx);
    return live && { sequence: live, goneAt: null };
  } catch (error) {
    if (refusalFrom(error)) return null;
    throw error;
  }
}
