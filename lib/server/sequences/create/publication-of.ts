import type { Transaction } from "kysely";
import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { Publication } from "../../approvals/require-approval";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { readJson } from "../../store/read-json";
import type { Tables } from "../../store/tables";
import type { NewContent } from "./pending-create";

/** A draft that belongs to the change of a live sequence replaces that sequence. */
export async function publicationOf(
  tx: Transaction<Tables>,
  { wabaId }: AuthorizedWaba,
  { name, message }: NewContent,
  draftId: string | undefined,
): Promise<Publication> {
  const words = { name, message, adIds: [] };
  const replaced = await tx
    .selectFrom("changes")
    .innerJoin("sequences", (join) =>
      join.onRef("sequences.waba_id", "=", "changes.waba_id").onRef("sequences.id", "=", "changes.old_sequence_id"),
    )
    .select(["sequences.id", "sequences.name", "sequences.message"])
    .where("changes.waba_id", "=", wabaId)
    .where("changes.draft_id", "=", draftId ?? "")
    .where("changes.phase", "=", "writing")
    .executeTakeFirst();
  if (!replaced) return { action: "create", sequenceId: null, live: null, ...words };
  const live = readJson(replaced.message, sequenceMessageSchema, `sequences.message ${replaced.id}`);
  return { action: "replace", sequenceId: replaced.id, live: { name: replaced.name, message: live }, ...words };
}
