import type { DeletedSequence } from "@/lib/domain/sequences/deleted-listing";

/** Who deleted a sequence, as it stands in its row. */
export function deletedByWords({ deletedBy }: Pick<DeletedSequence, "deletedBy">): string {
  if (deletedBy === null) return "Deleted outside Overture";
  return deletedBy || "A former member";
}

/** The same as a sentence with the time, which is of the form "2 days ago". */
export function deletionSentence({ deletedBy }: Pick<DeletedSequence, "deletedBy">, when: string): string {
  if (deletedBy === null) return `Deleted outside Overture. Noticed ${when}.`;
  return deletedBy ? `Deleted by ${deletedBy} ${when}.` : `Deleted ${when}.`;
}
