import { FlaskConical } from "lucide-react";
import { useTranslations } from "next-intl";
import { Tooltip } from "@/components/ui/overlays/tooltip";

export function SandboxNote({ narrow = false }: { narrow?: boolean }) {
  const t = useTranslations("shell.sandboxNote");
  return narrow ? (
    <Tooltip label={t("label")} side="inline-end">
      <span
        role="img"
        aria-label={t("label")}
        className="grid size-8 place-items-center rounded-lg border border-line-strong border-dashed text-dim"
      >
        <FlaskConical aria-hidden="true" className="size-4" />
      </span>
    </Tooltip>
  ) : (
    <p className="rounded-lg border border-line-strong border-dashed px-2.5 py-2 text-dim text-xs">
      {t.rich("note", { b: (chunks) => <strong className="block font-semibold text-ink">{chunks}</strong> })}
    </p>
  );
}
