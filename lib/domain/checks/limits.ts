import { type Message, msg } from "@/lib/domain/messages/message";
import type { RefusalField } from "../refusal/refusal";
import { countGraphemes } from "../text/count-graphemes";
import { readMore } from "../text/read-more";
import type { Check } from "./check";
import type { Rule } from "./rule";
import { softLimits } from "./soft-limits";

const ICE_BREAKERS_OF_WHATSAPP = 4;
const ICE_BREAKERS_OF_ADS_MANAGER = 5;

function tooLong(field: RefusalField, text: string, what: keyof typeof softLimits, source: Message): Check[] {
  const limit = softLimits[what];
  // What Meta counts is unknown; UTF-16 units are the strictest of the likely ways.
  const strict = text.replaceAll("\r\n", "\n").length;
  if (strict <= limit) return [];
  const shown = countGraphemes(text);
  const message =
    shown > limit
      ? msg(`checks.limits.tooLong.${what}`, { shown, limit })
      : msg(`checks.limits.maybeTooLong.${what}`, { strict, limit });
  return [{ id: `too-long:${field}`, severity: "warning", field, message, source }];
}

/** Limits of neighbouring Meta features, and WhatsApp's folding. */
export const limits: Rule = ({ name, text, autofill, iceBreakers }) => {
  const checks = [
    ...tooLong("name", name, "name", msg("checks.limits.adsManagersTemplateNames")),
    ...tooLong("text", text, "text", msg("checks.limits.adsManagersGreetingEditor")),
    ...tooLong("autofill", autofill, "autofill", msg("checks.limits.adsManagersEditorBlog")),
    ...iceBreakers.flatMap(({ title }, index) =>
      tooLong(`iceBreakers.${index}.title`, title, "iceBreaker", msg("checks.limits.everyDocumentedKindIce")),
    ),
  ];
  if (readMore(text).isCut)
    checks.push({
      id: "read-more:text",
      severity: "warning",
      field: "text",
      message: msg("checks.limits.whatsappShortensTextLong"),
      source: msg("checks.limits.observedInWhatsapp"),
    });
  if (iceBreakers.length > ICE_BREAKERS_OF_WHATSAPP)
    checks.push({
      id: "many-ice-breakers:iceBreakers",
      severity: "warning",
      field: "iceBreakers",
      message:
        iceBreakers.length > ICE_BREAKERS_OF_ADS_MANAGER
          ? msg("checks.limits.iceBreakersMoreThan", { iceBreakersCount: iceBreakers.length })
          : msg("checks.limits.fifthIceBreakerMay"),
      source: msg("checks.limits.whatsappConversationalComponents4"),
    });
  return checks;
};
