"use client";

import { Smile } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type RefObject, Suspense, useRef, useState } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { applyEdit } from "../fields/apply-edit";

const EmojiPopup = lazyPart(() => import("./emoji-popup").then((module) => ({ default: module.EmojiPopup })));

type EmojiButtonProps = ComponentProps<"button"> & {
  /** Emoji are inserted at this field's caret. */
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  /** The field's name in the label: "the welcome text". */
  of: string;
};

/** Loads the picker on demand. The browser can undo an inserted emoji. */
export function EmojiButton({ field, of, ...rest }: EmojiButtonProps) {
  const t = useTranslations("composer.emojiButton");
  const button = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const pick = (emoji: string) => {
    setOpen(false);
    const control = field.current;
    if (!control) return;
    const from = control.selectionStart ?? control.value.length;
    const after = from + emoji.length;
    const to = control.selectionEnd ?? from;
    applyEdit(control, { from, to, insert: emoji, selectionStart: after, selectionEnd: after });
  };
  return (
    <>
      <button
        {...rest}
        ref={button}
        type="button"
        aria-label={t("emojiFor", { of })}
        title={t("emoji")}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => setWanted(true)}
        onClick={() => {
          setWanted(true);
          setOpen(!open);
        }}
      >
        <Smile aria-hidden className="size-4" strokeWidth={1.75} />
      </button>
      {wanted ? (
        <Suspense fallback={null}>
          <EmojiPopup anchor={button} field={field} open={open} onOpenChange={setOpen} onPick={pick} />
        </Suspense>
      ) : null}
    </>
  );
}
