import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** How this person's keyboard writes the command key: "⌘" on Apple's, else "Ctrl ". */
export function useModifierKey(): string {
  const t = useTranslations("ui.useModifierKey");
  return useSyncExternalStore(
    never,
    () => (/mac|iphone|ipad/i.test(navigator.platform) ? "⌘" : t("ctrl")),
    () => "⌘",
  );
}
