"use client";

import { useModifierKey } from "@/components/ui/use-modifier-key";

const signs: Record<string, string> = { Enter: "↵", Escape: "Esc" };
const names: Record<string, string> = { "↵": "Enter", "↑": "Up", "↓": "Down", "⌘": "Command" };

/** The keys of a command as they are drawn on this person's keyboard; read out by name. */
export function KeyCaps({ keys }: { keys: string }) {
  const modifier = useModifierKey().trim();
  const caps = keys.split("+").map((key) => (key === "Mod" ? modifier : (signs[key] ?? key)));
  return (
    <span className="inline-flex gap-1">
      <span className="sr-only">{caps.map((cap) => names[cap] ?? cap).join(" ")}</span>
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
