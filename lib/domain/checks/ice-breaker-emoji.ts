import { msg } from "@/lib/domain/messages/message";
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
        message: msg("checks.iceBreakerEmoji.emojiMayNotShow"),
        source: msg("checks.iceBreakerEmoji.whatsappConversationalComponents"),
        ...(fixes
          ? {
              fix: {
                label: msg("checks.iceBreakerEmoji.removeEmoji"),
                apply: (now) => changeField(now, field, without),
              },
            }
          : {}),
      },
    ];
  });
