import type { Sequence } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

/** How long what was deleted is offered for recreation. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export type DeletedListing = { sequence: Sequence; goneAt: string }[];

/** What is gone from Meta since a month, newest first, with its last words: enough to create it again under a new id. */
export async function listDeletedSequences(
  waba: AuthorizedWaba,
  ctx: ServiceContext = serviceContext(waba),
): Promise<DeletedListing> {
  const db = await ctx.db();
  const rows = await db
    .selectFrom("sequences")
    .select([...SEQUENCE_COLUMNS, "gone_at"])
    .where("waba_id", "=", waba.wabaId)
    .where("gone_at", "is not", null)
    .where("gone_at", ">", new Date(ctx.now().getTime() - KEPT_MS).toISOString())
    .orderBy("gone_at", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => ({ sequence: toSequence(row), goneAt: row.gone_at ?? "" }));
}
