import type { RefusalField } from "../refusal/refusal";
import type { SequenceWords } from "../sequences/schema";

export type WrittenField = { field: Exclude<RefusalField, "name" | "iceBreakers">; label: string; text: string };

export function writtenFields(words: SequenceWords): WrittenField[] {
  return [
    { field: "text", label: "welcome text", text: words.text },
    { field: "autofill", label: "prefilled message", text: words.autofill },
    ...words.iceBreakers.map(
      ({ title }, index): WrittenField => ({ field: `iceBreakers.${index}.title`, label: "ice breaker", text: title }),
    ),
  ];
}

export function changeField(words: SequenceWords, field: WrittenField["field"], change: (text: string) => string) {
  if (field === "text" || field === "autofill") return { ...words, [field]: change(words[field]) };
  const at = Number(field.split(".")[1]);
  const iceBreakers = words.iceBreakers.map((it, index) => (index === at ? { ...it, title: change(it.title) } : it));
  return { ...words, iceBreakers };
}
