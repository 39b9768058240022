import type { SequenceWords } from "../sequences/schema";
import type { Check, CheckContext } from "./check";

export type Rule = (words: SequenceWords, context: CheckContext) => Check[];
