import { type Message, msg, type Text } from "@/lib/domain/messages/message";
import type { DeletedSequence } from "@/lib/domain/sequences/deleted-listing";

export function deletedByWords({ deletedBy }: Pick<DeletedSequence, "deletedBy">): Text {
  if (deletedBy === null) return msg("sequences.deletedWords.deletedOutside");
  return deletedBy || msg("sequences.deletedWords.formerMember");
}

/** `when` reads "2 days ago". */
export function deletionSentence({ deletedBy }: Pick<DeletedSequence, "deletedBy">, when: string): Message {
  if (deletedBy === null) return msg("sequences.deletedWords.deletedOutsideNoticed", { when });
  return deletedBy
    ? msg("sequences.deletedWords.deletedBy", { deletedBy, when })
    : msg("sequences.deletedWords.deleted", { when });
}
