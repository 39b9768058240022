import type { SequenceWords } from "../sequences/schema";
import { addresses } from "./addresses";
import { bothOpenings } from "./both-openings";
import type { Check, CheckContext } from "./check";
import { englishDefaults } from "./english-defaults";
import { iceBreakerEmoji } from "./ice-breaker-emoji";
import { limits } from "./limits";
import { markers } from "./markers";
import { pastedCharacters } from "./pasted-characters";
import type { Rule } from "./rule";
import { schemaErrors } from "./schema-errors";
import { tokens } from "./tokens";
import { alikeIceBreakers, usedElsewhere } from "./twins";

const RULES: Rule[] = [
  schemaErrors,
  limits,
  bothOpenings,
  markers,
  addresses,
  tokens,
  englishDefaults,
  alikeIceBreakers,
  usedElsewhere,
  iceBreakerEmoji,
  pastedCharacters,
];

/** Pure and cheap enough for every keystroke. */
export function checkSequence(words: SequenceWords, context: CheckContext = {}): Check[] {
  return RULES.flatMap((rule) => rule(words, context));
}
