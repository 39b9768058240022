import type { SequenceWords } from "./schema";

export type ComparedField = keyof SequenceWords;

export const fieldLabels: Record<ComparedField, string> = {
  name: "Name",
  text: "Welcome text",
  autofill: "Prefilled message",
  iceBreakers: "Ice breakers",
};

const fields: ComparedField[] = ["name", "text", "autofill", "iceBreakers"];

/** The fields in which two forms differ, in reading order. */
export function changedFields(one: SequenceWords, other: SequenceWords): ComparedField[] {
  return fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** A field as lines of plain text; ice breakers one a line. */
export function fieldText(words: SequenceWords, field: ComparedField): string {
  return field === "iceBreakers" ? words.iceBreakers.map(({ title }) => title).join("\n") : words[field];
}
