"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { useModifierKey } from "@/components/ui/use-modifier-key";
import { commandCenter } from "@/lib/client/commands/command-center";

export function PaletteButton({ narrow = false }: { narrow?: boolean }) {
  const t = useTranslations("shell.paletteButton");
  const modifier = useModifierKey();
  const open = () => commandCenter.run("palette");
  if (narrow) {
    return (
      <IconButton
        label={t("findSequenceCommand")}
        keys={`${modifier}K`}
        icon={<Search aria-hidden className="size-4" />}
        aria-keyshortcuts="Meta+K Control+K"
        onClick={open}
        tooltipSide="inline-end"
      />
    );
  }
  return (
    <button
      type="button"
      aria-label={t("searchRunCommand")}
      aria-keyshortcuts="Meta+K Control+K"
      onClick={open}
      className="mb-2.5 flex h-8 w-full items-center gap-2.5 rounded-lg border border-line-strong bg-surface px-2 text-start text-dim hover:text-ink"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 flex-1">{t("search")}</span>
      <Kbd>{`${modifier}K`}</Kbd>
    </button>
  );
}
