"use client";

import {
  Bold,
  Code,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  SquareCode,
  Strikethrough,
  TextQuote,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { useModifierKey } from "@/components/ui/use-modifier-key";
import { arrowStep } from "@/lib/client/i18n/arrow-step";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { TextEdit } from "@/lib/domain/text/marks/text-edit";
import { type LineStyle, toggleLines } from "@/lib/domain/text/marks/toggle-lines";
import { type Mark, toggleMark } from "@/lib/domain/text/marks/toggle-mark";
import { EmojiButton } from "../emoji/emoji-button";

type Edit = (make: (text: string, start: number, end: number) => TextEdit | null) => boolean;
type Tool = { label: Message; icon: LucideIcon; key?: string; apply: Parameters<Edit>[0] };

const mark = (sign: Mark) => (text: string, start: number, end: number) => toggleMark(text, start, end, sign);
const lines = (style: LineStyle) => (text: string, start: number, end: number) => toggleLines(text, start, end, style);

const groups: Tool[][] = [
  [
    { label: msg("composer.formatToolbar.bold"), icon: Bold, key: "B", apply: mark("*") },
    { label: msg("composer.formatToolbar.italic"), icon: Italic, key: "I", apply: mark("_") },
    { label: msg("composer.formatToolbar.strikethrough"), icon: Strikethrough, apply: mark("~") },
  ],
  [
    { label: msg("composer.formatToolbar.code"), icon: Code, apply: mark("`") },
    { label: msg("composer.formatToolbar.monospace"), icon: SquareCode, apply: mark("```") },
  ],
  [
    { label: msg("composer.formatToolbar.bulletedList"), icon: List, apply: lines("bullet") },
    { label: msg("composer.formatToolbar.numberedList"), icon: ListOrdered, apply: lines("number") },
    { label: msg("composer.formatToolbar.quote"), icon: TextQuote, apply: lines("quote") },
  ],
];
const tools = groups.flat();
/** Includes the emoji button, which comes last. */
const count = tools.length + 1;

type FormatToolbarProps = { edit: Edit; controls: string; field: RefObject<HTMLTextAreaElement | null> };

const button = "grid size-7 place-items-center rounded-md hover:bg-sunk hover:text-ink aria-expanded:bg-sunk";

/** A single tab stop with arrow-key navigation. Pressing a button keeps the caret and selection. */
export function FormatToolbar({ edit, controls, field }: FormatToolbarProps) {
  const text = useMessageText();
  const t = useTranslations("composer.formatToolbar");
  const command = useModifierKey();
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = arrowStep(event);
    const next = event.key === "Home" ? 0 : event.key === "End" ? count - 1 : step === 0 ? undefined : current + step;
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + count) % count;
    setCurrent(index);
    event.currentTarget.querySelectorAll<HTMLElement>("button[tabindex]")[index]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={t("formatting")}
      aria-controls={controls}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-0.5 border-line border-b p-1 text-dim"
    >
      {groups.map((group, place) => (
        <span
          key={group[0]?.label.key}
          className={place > 0 ? "ms-1 flex gap-0.5 border-line border-s ps-1.5" : "flex gap-0.5"}
        >
          {group.map((tool) => {
            const { icon: Icon, key, apply } = tool;
            const label = text(tool.label);
            const index = tools.indexOf(tool);
            return (
              <button
                key={label}
                type="button"
                aria-label={label}
                aria-keyshortcuts={key && `Meta+${key} Control+${key}`}
                title={key ? `${label} ${command}${key}` : label}
                tabIndex={index === current ? 0 : -1}
                onPointerDown={(event) => event.preventDefault()}
                onFocus={() => setCurrent(index)}
                onClick={() => edit(apply)}
                className={button}
              >
                <Icon aria-hidden className="size-4" strokeWidth={1.75} />
              </button>
            );
          })}
        </span>
      ))}
      <span className="ms-1 flex border-line border-s ps-1.5">
        <EmojiButton
          field={field}
          of={t("welcomeText")}
          tabIndex={current === tools.length ? 0 : -1}
          onPointerDown={(event) => event.preventDefault()}
          onFocus={() => setCurrent(tools.length)}
          className={button}
        />
      </span>
    </div>
  );
}
