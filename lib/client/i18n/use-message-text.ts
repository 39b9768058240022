import { useMessages, useTranslations } from "next-intl";
import { use, useCallback } from "react";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import type { Text } from "@/lib/domain/messages/message";
import { laterMessages } from "./later-messages";
import { useFormats } from "./use-formats";

type Groups = Record<string, Record<string, unknown> | undefined>;

/** While rendering, waits for messages that are still loading; event handlers await `laterMessages` first. */
export function useMessageText(): (text: Text) => string {
  const translator = useTranslations() as MessageTools["translate"];
  const messages = useMessages() as unknown as Groups;
  const formats = useFormats();
  return useCallback(
    (text) => {
      const translate: MessageTools["translate"] = (key, values) => {
        const [noun = "", group = ""] = key.split(".");
        if (!messages[noun]?.[group]) use(laterMessages());
        return translator(key, values);
      };
      return formatText(text, { translate, formats });
    },
    [translator, messages, formats],
  );
}
