import type { RefusalField } from "../refusal/refusal";
import { countGraphemes } from "../text/count-graphemes";
import { readMore } from "../text/read-more";
import type { Check } from "./check";
import type { Rule } from "./rule";
import { softLimits } from "./soft-limits";

const ICE_BREAKERS_OF_WHATSAPP = 4;
const ICE_BREAKERS_OF_ADS_MANAGER = 5;

function tooLong(field: RefusalField, text: string, limit: number, what: string, source: string): Check[] {
  // Meta's unit is undocumented; UTF-16 units are the strictest likely one.
  const strict = text.replaceAll("\r\n", "\n").length;
  if (strict <= limit) return [];
  const shown = countGraphemes(text);
  const length =
    shown > limit
      ? `The ${what} has ${shown} characters`
      : `Emoji may count double at Meta. Counted so, the ${what} has ${strict} characters`;
  const message = `${length}; elsewhere, Meta's limit is ${limit}. It may be rejected or cut off.`;
  return [{ id: `too-long:${field}`, severity: "warning", field, message, source }];
}

/** Limits of neighbouring Meta features, and WhatsApp's folding. */
export const limits: Rule = ({ name, text, autofill, iceBreakers }) => {
  const checks = [
    ...tooLong("name", name, softLimits.name, "name", "Ads Manager's template names"),
    ...tooLong("text", text, softLimits.text, "welcome text", "Ads Manager's greeting editor and Messenger's greeting"),
    ...tooLong("autofill", autofill, softLimits.autofill, "prefilled message", "Ads Manager's editor; a blog says 256"),
    ...iceBreakers.flatMap(({ title }, index) =>
      tooLong(
        `iceBreakers.${index}.title`,
        title,
        softLimits.iceBreaker,
        "ice breaker",
        "Every documented kind of ice breaker",
      ),
    ),
  ];
  if (readMore(text).isCut)
    checks.push({
      id: "read-more:text",
      severity: "warning",
      field: "text",
      message: "WhatsApp shortens a text this long: customers see the beginning and “Read more”.",
      source: "Observed in WhatsApp",
    });
  if (iceBreakers.length > ICE_BREAKERS_OF_WHATSAPP)
    checks.push({
      id: "many-ice-breakers:iceBreakers",
      severity: "warning",
      field: "iceBreakers",
      message:
        iceBreakers.length > ICE_BREAKERS_OF_ADS_MANAGER
          ? `${iceBreakers.length} ice breakers are more than Ads Manager starts with (5). Meta may refuse them or show only some.`
          : "A fifth ice breaker may not be shown: WhatsApp's own conversational components stop at four.",
      source: "WhatsApp conversational components (4), Ads Manager's default (5)",
    });
  return checks;
};
