import type { Check, CheckContext } from "./check";
import { addresses } from "./checks/addresses";
import { bothOpenings } from "./checks/both-openings";
import { englishDefaults } from "./checks/english-defaults";
import { iceBreakerEmoji } from "./checks/ice-breaker-emoji";
import { limits } from "./checks/limits";
import { markers } from "./checks/markers";
import { pastedCharacters } from "./checks/pasted-characters";
import type { Rule } from "./checks/rule";
import { schemaErrors } from "./checks/schema-errors";
import { tokens } from "./checks/tokens";
import { alikeIceBreakers, usedElsewhere } from "./checks/twins";
import type { SequenceWords } from "./schema";

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
