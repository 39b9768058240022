import { useTranslations } from "next-intl";
/** Required beside every preview: it shows observed behaviour, not a promise. */
export function PreviewNote({ className = "" }: { className?: string }) {
  const t = useTranslations("preview.previewNote");
  return <p className={`text-center text-xs text-dim ${className}`}>{t("previewWhatsappMayShow")}</p>;
}
