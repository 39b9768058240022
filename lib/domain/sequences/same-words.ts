import { canonicalContent } from "./canonical-content";
import type { SequenceWords } from "./schema";
import { toMessage } from "./to-message";

export const sameWords = (one: SequenceWords, other: SequenceWords): boolean =>
  canonicalContent(one.name, toMessage(one)) === canonicalContent(other.name, toMessage(other));
