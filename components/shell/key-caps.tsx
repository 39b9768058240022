"use client";

import { useModifierKey } from "@/components/ui/use-modifier-key";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg, type Text } from "@/lib/domain/messages/message";

const signs: Record<string, Text> = { Enter: "↵", Escape: msg("shell.keyCaps.esc") };
const names: Record<string, Message> = {
  "↵": msg("shell.keyCaps.enter"),
  "↑": msg("shell.keyCaps.up"),
  "↓": msg("shell.keyCaps.down"),
  "⌘": msg("shell.keyCaps.command"),
};

/** Draws keys for this person's keyboard, with readable names for screen readers. */
export function KeyCaps({ keys }: { keys: string }) {
  const text = useMessageText();
  const modifier = useModifierKey().trim();
  const caps = keys.split("+").map((key) => (key === "Mod" ? modifier : text(signs[key] ?? key)));
  return (
    <span className="inline-flex gap-1 pointer-coarse:not-in-[dl]:hidden">
      <span className="sr-only">{caps.map((cap) => text(names[cap] ?? cap)).join(" ")}</span>
      {caps.map((cap) => (
        <kbd
          key={cap}
          aria-hidden
          className="inline-grid h-5 min-w-5 place-items-center rounded border border-line-strong bg-surface px-1.5 font-medium font-sans text-[11px] text-dim leading-none"
        >
          {cap}
        </kbd>
      ))}
    </span>
  );
}
