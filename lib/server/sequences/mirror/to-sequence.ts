import { type Sequence, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { readJson } from "../../store/read-json";
import type { SequencesTable } from "../../store/tables";

export const SEQUENCE_COLUMNS = ["id", "name", "message", "unreadable", "ad_status", "changed_at"] as const;

export type SequenceRow = Pick<SequencesTable, (typeof SEQUENCE_COLUMNS)[number]>;

/** A message that can't be parsed is shown as stored. */
export function toSequence(row: SequenceRow): Sequence {
  const message = readJson(row.message, sequenceMessageSchema, `sequences.message ${row.id}`);
  return {
    id: row.id,
    name: row.name,
    message,
    unreadable: row.unreadable ?? (message === null ? (row.message ?? "") : null),
    adStatus: row.ad_status,
    changedAt: row.changed_at,
  };
}
