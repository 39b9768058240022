import type { Check, CheckContext } from "../check";
import type { SequenceWords } from "../schema";

/** One rule: what it finds in the words. Pure and cheap; runs on every keystroke. */
export type Rule = (words: SequenceWords, context: CheckContext) => Check[];
