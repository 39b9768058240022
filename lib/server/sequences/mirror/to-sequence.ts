import type { Sequence } from "@/lib/domain/sequences/schema";
import type { SequencesTable } from "../../store/tables";

export const SEQUENCE_COLUMNS = ["id", "name", "message", "unreadable", "ad_status", "changed_at"] as const;

export type SequenceRow = Pick<SequencesTable, (typeof SEQUENCE_COLUMNS)[number]>;

/** A row of the mirror as the application knows it. What we wrote ourselves is trusted: 10,000 rows are read at a time. */
export function toSequence(row: SequenceRow): Sequence {
  return {
    id: row.id,
    name: row.name,
    message: row.message === null ? null : JSON.parse(row.message),
    unreadable: row.unreadable,
    adStatus: row.ad_status,
    changedAt: row.changed_at,
  };
}
