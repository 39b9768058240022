import type { Rule } from "./rule";
import { changeField } from "./written-fields";

const EMOJI =
  /(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{ExtPict}\uFE0F)(?:\p{EMod}|\uFE0F|\u200D\p{ExtPict}|[\u{E0020}-\u{E007F}])*)/gu;

const without = (title: string) => title.replace(EMOJI, "").replace(/ {2,}/g, " ").trim();

export const iceBreakerEmoji: Rule = ({ iceBreakers }) =>
  iceBreakers.flatMap(({ title }, index) => {
    if (title.search(EMOJI) === -1) return [];
    const field = `iceBreakers.${index}.title` as const;
    const fixes = without(title) !== "";
    return [
      {
        id: `ice-breaker-emoji:${field}`,
        severity: "warning",
        field,
        message: "Emoji may not show in an ice breaker: WhatsApp does not support them in those of a phone number.",
        source: "WhatsApp conversational components",
        ...(fixes ? { fix: { label: "Remove the emoji", apply: (now) => changeField(now, field, without) } } : {}),
      },
    ];
  });
