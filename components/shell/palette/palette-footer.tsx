import { useTranslations } from "next-intl";
import { KeyCaps } from "../key-caps";

/** For those with a keyboard. */
export function PaletteFooter() {
  const t = useTranslations("shell.paletteFooter");
  const hints = [
    { keys: "↑+↓", does: t("move") },
    { keys: "Enter", does: t("choose") },
    { keys: "Escape", does: t("close") },
  ];
  return (
    <p className="flex gap-5 border-line border-t px-4 py-2 text-dim text-xs max-sm:hidden pointer-coarse:hidden">
      {hints.map(({ keys, does }) => (
        <span key={keys} className="flex items-center gap-2">
          <KeyCaps keys={keys} />
          {does}
        </span>
      ))}
    </p>
  );
}
