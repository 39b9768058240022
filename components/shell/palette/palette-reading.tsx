import { Command } from "cmdk";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";

type Props = { failed: boolean; onRetry: () => void };

/** In place of the sequences while they load or when they can't. Choosing the line loads again and keeps the palette open. */
export function PaletteReading({ failed, onRetry }: Props) {
  const t = useTranslations("shell.paletteReading");
  if (!failed) {
    return (
      <Command.Loading label={t("loading")}>
        <div className="grid gap-2 px-2.5 py-2.5">
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-4 w-3/5" />
        </div>
      </Command.Loading>
    );
  }
  return (
    <Command.Item
      value="sequences-again"
      onSelect={onRetry}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded-lg px-2.5 py-1 data-[selected=true]:bg-accent-soft"
    >
      <RotateCw aria-hidden className="size-4 shrink-0 text-amber" strokeWidth={1.75} />
      <span className="min-w-0 flex-1">{t("failed")}</span>
      <span className="font-medium text-accent">{t("tryAgain")}</span>
    </Command.Item>
  );
}
