import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import type { Text } from "@/lib/domain/messages/message";
import { momentStyles } from "@/lib/domain/messages/moment-styles";

export function useMessageText(): (text: Text) => string {
  const translate = useTranslations() as MessageTools["translate"];
  const format = useFormatter();
  return useCallback(
    (text) =>
      formatText(text, {
        translate,
        list: (items) => format.list(items),
        moment: (date, as) => format.dateTime(date, momentStyles[as]),
      }),
    [translate, format],
  );
}
