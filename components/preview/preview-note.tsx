import { useTranslations } from "next-intl";
/** Stands beside every preview: what is pictured is an observation, not a promise. */
export function PreviewNote({ className = "" }: { className?: string }) {
  const t = useTranslations("preview.previewNote");
  return <p className={`text-center text-xs text-dim ${className}`}>{t("previewWhatsappMayShow")}</p>;
}
