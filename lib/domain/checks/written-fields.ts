import type { RefusalField } from "../refusal/refusal";
import type { SequenceWords } from "../sequences/schema";

export type WrittenField = {
  field: Exclude<RefusalField, "name" | "iceBreakers">;
  what: "text" | "autofill" | "iceBreaker";
  text: string;
};

export function writtenFields(words: SequenceWords): WrittenField[] {
  return [
    { field: "text", what: "text", text: words.text },
    { field: "autofill", what: "autofill", text: words.autofill },
    ...words.iceBreakers.map(
      ({ title }, index): WrittenField => ({
        field: `iceBreakers.${index}.title`,
        what: "iceBreaker",
        text: title,
      }),
    ),
  ];
}

export function changeField(words: SequenceWords, field: WrittenField["field"], change: (text: string) => string) {
  if (field === "text" || field === "autofill") return { ...words, [field]: change(words[field]) };
  const at = Number(field.split(".")[1]);
  const iceBreakers = words.iceBreakers.map((it, index) => (index === at ? { ...it, title: change(it.title) } : it));
  return { ...words, iceBreakers };
}
