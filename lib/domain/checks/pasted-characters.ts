import { msg } from "@/lib/domain/messages/message";
import type { Check } from "./check";
import type { Rule } from "./rule";
import { changeField, writtenFields } from "./written-fields";

/** Excludes the joiners of emoji, Indic and Arabic text. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Double quotes, and single ones that aren't apostrophes. */
const CURLY = /[“”„‟]|‘|‚|‛|(?<![\p{L}\p{N}])’/gu;
const straight = (quote: string) => ("“”„‟".includes(quote) ? '"' : "'");

export const pastedCharacters: Rule = (words) =>
  writtenFields(words).flatMap(({ field, what, text }) => {
    const checks: Check[] = [];
    const invisible = text.match(INVISIBLE)?.length ?? 0;
    if (invisible > 0)
      checks.push({
        id: `invisible:${field}`,
        severity: "warning",
        field,
        message: msg(`checks.pastedCharacters.invisible.${what}`, { count: invisible }),
        source: msg("checks.pastedCharacters.whatsappsFormattingRules"),
        fix: {
          label: msg("checks.pastedCharacters.remove"),
          apply: (now) => changeField(now, field, (value) => value.replace(INVISIBLE, "")),
        },
      });
    if (text.search(CURLY) !== -1)
      checks.push({
        id: `curly-quotes:${field}`,
        severity: "warning",
        field,
        message: msg(`checks.pastedCharacters.curlyQuotes.${what}`),
        source: msg("checks.pastedCharacters.oftenPastedByAccident"),
        fix: {
          label: msg("checks.pastedCharacters.useStraightQuotes"),
          apply: (now) => changeField(now, field, (value) => value.replace(CURLY, straight)),
        },
      });
    return checks;
  });
