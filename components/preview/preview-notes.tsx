import { useTranslations } from "next-intl";
import { PreviewNote } from "./preview-note";
import type { Openings } from "./use-phone-play";

/** What a preview can't know. */
export function PreviewNotes({ has }: { has: Openings }) {
  const t = useTranslations("preview.phoneOptions");
  return (
    <div className="grid gap-0.5">
      {has === "both" ? <p className="text-balance text-center text-dim text-xs">{t("metaDoesNotDocument")}</p> : null}
      <PreviewNote />
    </div>
  );
}
