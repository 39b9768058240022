import type { Selectable } from "kysely";
import { type DraftContent, draftContentSchema, type StoredDraft } from "@/lib/domain/drafts/draft";
import type { DraftsTable } from "../store/tables";

export const DRAFT_COLUMNS = ["draft_id", "is_new", "content", "revision", "writer", "turn", "changed_at"] as const;

type DraftRow = Pick<Selectable<DraftsTable>, (typeof DRAFT_COLUMNS)[number]>;

/** A row as the application knows it. */
export function toDraft(row: DraftRow): StoredDraft {
  const content: DraftContent = draftContentSchema.parse(JSON.parse(row.content));
  return {
    draftId: row.draft_id,
    isNew: row.is_new === 1,
    content,
    revision: row.revision,
    writer: row.writer,
    turn: row.turn,
    changedAt: row.changed_at,
  };
}
