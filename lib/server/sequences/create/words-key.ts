import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { textsByField } from "@/lib/domain/sequences/word-fields";

/** Ignores what Meta may add or trim; null for an unreadable message, which never matches. */
export function wordsKey({ name, message }: Pick<Sequence, "name" | "message">): string | null {
  if (!message) return null;
  const fields = textsByField(toWords(name, message));
  return JSON.stringify(fields.map((texts) => texts.map((text) => text.replaceAll("\r\n", "\n").trim())));
}
