"use client";

import { Dialog } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import { Command } from "cmdk";
import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import type { SwitcherAccount } from "@/components/accounts/switcher-account";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { sheetClass } from "@/components/ui/overlays/sheet-class";
import type { PaletteSubject } from "@/lib/client/commands/palette-subject";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import { PaletteEmpty } from "./palette-empty";
import { PaletteFooter } from "./palette-footer";
import { PaletteItem } from "./palette-item";
import { PaletteReading } from "./palette-reading";
import { useKeyboardInset } from "./use-keyboard-inset";
import { usePaletteGroups } from "./use-palette-groups";

type Props = {
  wabaId: string;
  accounts: SwitcherAccount[];
  /** The sequence that the first section is about. */
  subject: PaletteSubject | null;
  open: boolean;
  onClose: () => void;
};

const movingKeys = new Set(["ArrowDown", "ArrowUp", "Home", "End"]);

/** Runs the chosen command after the palette has closed and restored the focus. On phones a sheet at the bottom. */
export function CommandPalette({ open, onClose, ...given }: Props) {
  const t = useTranslations("shell.commandPalette");
  const [search, setSearch] = useState("");
  const { groups, isLoading, failed, retry } = usePaletteGroups({ ...given, search, open });
  const chosen = useRef<(() => void) | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const insetPx = useKeyboardInset(open);
  const [selected, setSelected] = useState("");
  const hasMoved = useRef(false);
  const firstId = groups[0]?.lines[0]?.id ?? "";
  useLayoutEffect(() => {
    // Lines that arrive above the first one must not leave it selected.
    if (!hasMoved.current) setSelected(firstId);
  }, [firstId]);
  const lacksSequences = search.trim() !== "" && (isLoading || failed);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onOpenChangeComplete={(next) => {
        if (next) return;
        setSearch("");
        hasMoved.current = false;
        chosen.current?.();
        chosen.current = null;
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop z-60 transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          aria-label={t("commands")}
          // On touch screens the keyboard would cover what the sheet offers.
          initialFocus={() => (matchMedia("(pointer: coarse)").matches ? popup.current : input.current)}
          style={insetPx > 0 ? { bottom: insetPx } : undefined}
          onKeyDownCapture={(event) => {
            // cmdk also runs a command on the Enter that ends an IME composition in Safari.
            if (isComposing(event.nativeEvent)) event.stopPropagation();
            else if (movingKeys.has(event.key)) hasMoved.current = true;
          }}
          onKeyDown={(event) => {
            if ((event.metaKey || event.ctrlKey) && event.code === "KeyK") {
              event.preventDefault();
              onClose();
            }
          }}
          className={clsx(
            "fixed inset-x-0 bottom-0 z-60 flex flex-col overflow-hidden rounded-2xl border border-line-strong bg-surface text-ink shadow-(--pop-shadow) outline-none max-sm:h-[min(85dvh,640px)]",
            "sm:inset-x-3 sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:max-h-[min(70dvh,560px)] sm:max-w-[640px] sm:transition-[opacity,scale] sm:duration-120 sm:data-ending-style:scale-[.98] sm:data-ending-style:opacity-0 sm:data-starting-style:scale-[.98] sm:data-starting-style:opacity-0",
            sheetClass,
          )}
        >
          <Command
            label={t("commands")}
            value={selected}
            onValueChange={setSelected}
            onPointerMove={() => {
              hasMoved.current = true;
            }}
            shouldFilter={false}
            loop
            vimBindings={false}
            className="flex min-h-0 flex-1 flex-col"
          >
            <div className="flex shrink-0 items-center gap-2.5 border-line border-b ps-4 pe-2">
              <Search aria-hidden className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
              <Command.Input
                ref={input}
                value={search}
                onValueChange={(next) => {
                  hasMoved.current = false;
                  setSearch(next);
                }}
                dir="auto"
                placeholder={t("findSequenceCommand")}
                className="h-12 min-w-0 flex-1 bg-transparent text-[15px] outline-none placeholder:text-faint focus-visible:outline-none max-sm:text-base"
              />
              <Dialog.Close
                aria-label={t("close")}
                className={clsx(
                  buttonClass({ variant: "ghost", square: true }),
                  "max-sm:size-10 sm:pointer-fine:hidden",
                )}
              >
                <X aria-hidden className="size-4" strokeWidth={1.75} />
              </Dialog.Close>
            </div>
            <Command.List
              label={t("commandsSequences")}
              className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-1.5 max-sm:pb-6"
            >
              {groups.length === 0 && !lacksSequences ? <PaletteEmpty search={search} /> : null}
              {groups.map(({ id, heading, lines }) => (
                <Command.Group
                  key={id}
                  heading={
                    <span className="block w-fit max-w-full truncate" dir="auto">
                      {heading}
                    </span>
                  }
                  className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:pt-2.5 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-faint **:[[cmdk-group-heading]]:text-xs"
                >
                  {lines.map((line) => (
                    <PaletteItem
                      key={line.id}
                      line={line}
                      onChoose={() => {
                        chosen.current = line.run;
                        onClose();
                      }}
                    />
                  ))}
                </Command.Group>
              ))}
              {lacksSequences ? <PaletteReading failed={failed} onRetry={retry} /> : null}
            </Command.List>
            <PaletteFooter />
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
