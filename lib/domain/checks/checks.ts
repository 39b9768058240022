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

/** In the order in which they are worth reading; errors come first. */
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

/**
 * All that is worth knowing about the words before publishing. Only what Meta would surely refuse is an error; the
 * rest is a warning with its source, and where it can be mended by one click, with a fix. Pure; cheap enough for
 * every keystroke.
 */
export function checkSequence(words: SequenceWords, context: CheckContext = {}): Check[] {
  return RULES.flatMap((rule) => rule(words, context));
}
