import type { Selectable } from "kysely";
import { draftContentSchema, type StoredDraft } from "@/lib/domain/drafts/draft";
import { readJson } from "../store/read-json";
import type { DraftsTable } from "../store/tables";

export const DRAFT_COLUMNS = ["draft_id", "is_new", "content", "revision", "writer", "turn", "changed_at"] as const;

type DraftRow = Pick<Selectable<DraftsTable>, (typeof DRAFT_COLUMNS)[number]>;

export function toDraft(row: DraftRow): StoredDraft | null {
  const content = readJson(row.content, draftContentSchema, `drafts.content ${row.draft_id}`);
  if (content === null) return null;
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
