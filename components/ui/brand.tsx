import { clsx } from "clsx";
import { useTranslations } from "next-intl";

/** For pages outside an account. */
export function Brand({ className }: { className?: string }) {
  const t = useTranslations("ui.brand");
  return (
    <p className={clsx("flex items-center gap-2.5 font-semibold", className)}>
      <span aria-hidden="true" className="grid size-[30px] place-items-center rounded-lg bg-[#23402f] text-[#e9f6ee]">
        O
      </span>
      {t("overture")}
    </p>
  );
}
