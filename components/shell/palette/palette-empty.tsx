import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";

export function PaletteEmpty({ search }: { search: string }) {
  const t = useTranslations("shell.paletteEmpty");
  return (
    <div className="grid justify-items-center gap-1 px-6 py-8 text-center">
      <SearchX aria-hidden className="mb-1.5 size-5 text-faint" strokeWidth={1.75} />
      <p className="font-[550] [overflow-wrap:anywhere]" dir="auto">
        {t("nothingMatches", { search })}
      </p>
      <p className="max-w-[44ch] text-[13px] text-dim">{t("searchCovers")}</p>
    </div>
  );
}
