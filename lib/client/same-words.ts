import type { SequenceWords } from "@/lib/sequences/schema";

/** Whether two forms hold the same, hidden fields of ice breakers included. */
export function sameWords(one: SequenceWords, other: SequenceWords): boolean {
  const flat = ({ name, text, autofill, iceBreakers }: SequenceWords) =>
    JSON.stringify([name, text, autofill, iceBreakers]);
  return flat(one) === flat(other);
}
