import { canonicalContent } from "./canonical-content";
import type { SequenceWords } from "./schema";
import { toMessage } from "./to-message";

/** Whether two sets of words would be stored as the same sequence. */
export const sameWords = (one: SequenceWords, other: SequenceWords): boolean =>
  canonicalContent(one.name, toMessage(one)) === canonicalContent(other.name, toMessage(other));
