import type { FieldErrors, Resolver } from "react-hook-form";
import { laterMessages } from "@/lib/client/i18n/later-messages";
import { type Message, type MessageKey, msg } from "@/lib/domain/messages/message";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

/** The context of `useForm`; formats messages. */
export type WordsContext = { text: (message: Message) => string };

/** Loads the shared schema on first validation, to keep zod out of the first load. */
export const wordsResolver: Resolver<SequenceWords, WordsContext> = async (values, context, options) => {
  const [{ zodResolver }, { sequenceWordsSchema }] = await Promise.all([
    import("@hookform/resolvers/zod"),
    import("@/lib/domain/sequences/schema"),
    laterMessages(),
  ]);
  const result = await zodResolver<SequenceWords, WordsContext, SequenceWords>(sequenceWordsSchema)(
    values,
    context,
    options,
  );
  if (context) translate(result.errors as FieldErrors, context.text);
  return result;
};

/** The schema's messages are catalogue keys. */
function translate(errors: object, text: WordsContext["text"]): void {
  for (const error of Object.values(errors)) {
    if (typeof error !== "object" || error === null || error instanceof Element) continue;
    if ("type" in error && "message" in error && typeof error.message === "string") {
      error.message = text(msg(error.message as MessageKey));
    } else translate(error, text);
  }
}
