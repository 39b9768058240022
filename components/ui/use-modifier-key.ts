import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** "⌘" on Apple keyboards, else "Ctrl ". */
export function useModifierKey(): string {
  const t = useTranslations("ui.useModifierKey");
  return useSyncExternalStore(
    never,
    () => (/mac|iphone|ipad/i.test(navigator.platform) ? "⌘" : t("ctrl")),
    () => "⌘",
  );
}
