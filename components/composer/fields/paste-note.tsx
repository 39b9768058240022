import { X } from "lucide-react";
import { useTranslations } from "next-intl";

const action = "min-h-6 rounded font-[550] text-ink underline underline-offset-3 hover:no-underline";

/** Says that a paste was converted, and offers to undo it. */
export function PasteNote({ onUndo, onDismiss }: { onUndo: () => void; onDismiss: () => void }) {
  const t = useTranslations("composer.pasteNote");
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2 text-[13px] text-dim">
      <span>{t("pastedFormattingWasConverted")}</span>
      <span aria-hidden>·</span>
      <button type="button" className={action} onClick={onUndo}>
        {t("pasteWithoutConverting")}
      </button>
      <button
        type="button"
        aria-label={t("dismissNote")}
        className="grid size-6 place-items-center rounded hover:text-ink"
        onClick={onDismiss}
      >
        <X aria-hidden className="size-3.5" strokeWidth={1.75} />
      </button>
    </p>
  );
}
