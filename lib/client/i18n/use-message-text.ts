import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import type { Text } from "@/lib/domain/messages/message";
import { useFormats } from "./use-formats";

export function useMessageText(): (text: Text) => string {
  const translate = useTranslations() as MessageTools["translate"];
  const formats = useFormats();
  return useCallback((text) => formatText(text, { translate, formats }), [translate, formats]);
}
