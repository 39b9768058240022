import type { SequenceWords } from "../sequences/schema";
import type { Check, CheckContext } from "./check";

/** One rule: what it finds in the words. Pure and cheap; runs on every keystroke. */
export type Rule = (words: SequenceWords, context: CheckContext) => Check[];
