"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { SwitcherAccount } from "@/components/accounts/switcher-account";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import { PaletteItem } from "./palette-item";
import { usePaletteGroups } from "./use-palette-groups";

type Props = { wabaId: string; accounts: SwitcherAccount[]; open: boolean; onClose: () => void };

/** Runs the chosen command after the palette has closed and restored the focus. */
export function CommandPalette({ wabaId, accounts, open, onClose }: Props) {
  const t = useTranslations("shell.commandPalette");
  const [search, setSearch] = useState("");
  const groups = usePaletteGroups({ wabaId, accounts, search, open });
  const chosen = useRef<(() => void) | null>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onOpenChangeComplete={(next) => {
        if (next) return;
        setSearch("");
        chosen.current?.();
        chosen.current = null;
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop z-60 transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label={t("commands")}
          initialFocus={input}
          onKeyDownCapture={(event) => {
            // cmdk also runs a command on the Enter that ends an IME composition in Safari.
            if (isComposing(event.nativeEvent)) event.stopPropagation();
          }}
          onKeyDown={(event) => {
            if ((event.metaKey || event.ctrlKey) && event.code === "KeyK") {
              event.preventDefault();
              onClose();
            }
          }}
          className="fixed inset-x-3 top-[12dvh] z-60 mx-auto flex max-h-[min(70dvh,520px)] max-w-[600px] flex-col overflow-hidden rounded-2xl border border-line-strong bg-surface text-ink shadow-(--pop-shadow) outline-none transition-[opacity,scale] duration-120 data-ending-style:scale-[.98] data-ending-style:opacity-0 data-starting-style:scale-[.98] data-starting-style:opacity-0"
        >
          <Command
            label={t("commands")}
            shouldFilter={false}
            loop
            vimBindings={false}
            className="flex min-h-0 flex-col"
          >
            <div className="flex items-center gap-2.5 border-line border-b px-4">
              <Search aria-hidden className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
              <Command.Input
                ref={input}
                value={search}
                onValueChange={setSearch}
                dir="auto"
                placeholder={t("findSequenceCommand")}
                className="h-12 min-w-0 flex-1 bg-transparent text-[15px] outline-none placeholder:text-faint focus-visible:outline-none"
              />
            </div>
            <Command.List
              label={t("commandsSequences")}
              className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-1.5"
            >
              <Command.Empty className="px-3 py-6 text-center text-dim">
                {t("nothingMatches", { search })}
              </Command.Empty>
              {groups.map(({ heading, lines }) => (
                <Command.Group
                  key={heading}
                  heading={heading}
                  className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:pt-2 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-faint **:[[cmdk-group-heading]]:text-xs"
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
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
