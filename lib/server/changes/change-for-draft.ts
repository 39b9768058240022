import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { getSequence } from "../sequences/get-sequence";

export type ChangeForDraft = {
  changeId: string;
  sequenceId: string;
  name: string;
  message: SequenceMessage;
  published: boolean;
};

/** With the live sequence it starts from; null if there is no open change for the draft. */
export async function changeForDraft(
  waba: AuthorizedWaba,
  draftId: string,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ChangeForDraft | null> {
  const db = await ctx.db();
  const row = await db
    .selectFrom("changes")
    .select(["id", "old_sequence_id", "new_sequence_id"])
    .where("waba_id", "=", waba.wabaId)
    .where("draft_id", "=", draftId)
    .where("started_by", "=", waba.userId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (!row?.old_sequence_id) return null;
  const known = await getSequence(waba, row.old_sequence_id, ctx);
  if (!known?.sequence.message) return null;
  const { id, name, message } = known.sequence;
  return { changeId: row.id, sequenceId: id, name, message, published: row.new_sequence_id !== null };
}
