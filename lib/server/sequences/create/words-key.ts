import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { textsByField } from "@/lib/domain/sequences/word-fields";

/**
 * What a person wrote, without what Meta may add or trim: tells whether a listed sequence is the one that was sent. Null
 * for an unreadable one, which is never taken for it.
 */
export function wordsKey({ name, message }: Pick<Sequence, "name" | "message">): string | null {
  if (!message) return null;
  const fields = textsByField(toWords(name, message));
  return JSON.stringify(fields.map((texts) => texts.map((text) => text.replaceAll("\r\n", "\n").trim())));
}
