import type { Check } from "./check";
import type { Rule } from "./rule";
import { changeField, writtenFields } from "./written-fields";

/** Excludes the joiners of emoji, Indic and Arabic text. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Double quotes, and single ones that aren't apostrophes. */
const CURLY = /[“”„‟]|‘|‚|‛|(?<![\p{L}\p{N}])’/gu;
const straight = (quote: string) => ("“”„‟".includes(quote) ? '"' : "'");

export const pastedCharacters: Rule = (words) =>
  writtenFields(words).flatMap(({ field, label, text }) => {
    const checks: Check[] = [];
    const invisible = text.match(INVISIBLE)?.length ?? 0;
    if (invisible > 0)
      checks.push({
        id: `invisible:${field}`,
        severity: "warning",
        field,
        message: `The ${label} holds ${invisible === 1 ? "an invisible character" : `${invisible} invisible characters`}, likely from a paste. They count as characters and break formatting and links.`,
        source: "WhatsApp's formatting rules",
        fix: { label: "Remove", apply: (now) => changeField(now, field, (value) => value.replace(INVISIBLE, "")) },
      });
    if (text.search(CURLY) !== -1)
      checks.push({
        id: `curly-quotes:${field}`,
        severity: "warning",
        field,
        message: `The ${label} has curly quotes, usually pasted from a word processor.`,
        source: "Often pasted by accident",
        fix: {
          label: "Use straight quotes",
          apply: (now) => changeField(now, field, (value) => value.replace(CURLY, straight)),
        },
      });
    return checks;
  });
