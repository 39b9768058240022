"use client";

import { Popover } from "@base-ui/react/popover";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type RefObject, useRef } from "react";
import { isPressOn } from "@/components/ui/buttons/is-press-on";
import { popupClass } from "@/components/ui/overlays/popup-class";
import { sheetBackdrop, sheetClass, sheetPlace } from "@/components/ui/overlays/sheet-class";
import { EmojiGrid } from "./emoji-grid";

type EmojiPopupProps = {
  anchor: RefObject<HTMLButtonElement | null>;
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (emoji: string) => void;
};

/** Moves the focus to the field after a choice, and back to the button after Escape. */
export function EmojiPopup({ anchor, field, open, onOpenChange, onPick }: EmojiPopupProps) {
  const t = useTranslations("composer.emojiPopup");
  const picked = useRef(false);
  const search = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event }) => {
        if (!next && isPressOn(anchor.current, event)) return;
        if (next) picked.current = false;
        onOpenChange(next);
      }}
    >
      <Popover.Portal>
        <Popover.Backdrop className={sheetBackdrop} />
        <Popover.Positioner
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={sheetPlace}
        >
          <Popover.Popup
            ref={popup}
            aria-label={t("chooseEmoji")}
            // On touch screens the keyboard would cover the emoji.
            initialFocus={() => (matchMedia("(pointer: fine)").matches ? search.current : popup.current)}
            finalFocus={() => (picked.current ? field.current : anchor.current)}
            className={clsx("overflow-hidden text-ink", popupClass, sheetClass)}
          >
            <EmojiGrid
              searchRef={search}
              onPick={(emoji) => {
                picked.current = true;
                onPick(emoji);
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
