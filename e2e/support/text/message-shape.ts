import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** What a translation must keep: arguments, tags and the choices of selects. Plurals differ between languages. */
export type MessageShape = { parts: Set<string>; plurals: { name: string; categories: string[] }[] };

export function messageShape(message: string): MessageShape {
  const shape: MessageShape = { parts: new Set(), plurals: [] };
  const read = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.tag) {
        shape.parts.add(`<${element.value}>`);
        read(element.children);
        continue;
      }
      shape.parts.add(`{${element.value}}`);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      const choices = Object.keys(element.options);
      if (element.type === TYPE.select) shape.parts.add(`${element.value}: ${choices.sort().join(", ")}`);
      else if (element.pluralType === "cardinal")
        shape.plurals.push({ name: element.value, categories: choices.filter((choice) => !choice.startsWith("=")) });
      for (const { value } of Object.values(element.options)) read(value);
    }
  };
  read(parse(message));
  return shape;
}
