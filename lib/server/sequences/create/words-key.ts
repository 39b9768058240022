import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";

/**
 * What a person wrote, without what Meta may add or trim: tells whether a listed sequence is the one that was sent. Null
 * for an unreadable one, which is never taken for it.
 */
export function wordsKey({ name, message }: Pick<Sequence, "name" | "message">): string | null {
  if (!message) return null;
  const words = toWords(name, message);
  const titles = words.iceBreakers.map(({ title }) => title);
  return JSON.stringify(
    [words.name, words.text, words.autofill, ...titles].map((text) => text.replaceAll("\r\n", "\n").trim()),
  );
}
