import type { Formats } from "./formats";
import type { Message, MessageKey, MessageParam, MomentParam, Text } from "./message";

export type MessageTools = {
  translate: (key: MessageKey, values?: Record<string, string | number>) => string;
  formats: Formats;
};

export function formatText(text: Text, tools: MessageTools): string {
  if (typeof text === "string") return text;
  const values = Object.entries(text.params ?? {}).map(([name, value]) => [name, textOrNumber(value, tools)] as const);
  return tools.translate(text.key, Object.fromEntries(values));
}

function textOrNumber(value: MessageParam, tools: MessageTools): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return isChoice(value) ? value : tools.formats.isolate(value);
  if ("key" in value) return formatText(value satisfies Message, tools);
  if (isList(value)) return tools.formats.list(value.map((item) => formatText(item, tools)));
  return tools.formats.date(value.at, value.as);
}

/** Selects compare these values with their choices, so nothing may be added. */
const isChoice = (value: string) => /^[a-z][a-zA-Z_-]*$/.test(value);

const isList = (value: MomentParam | readonly Text[]): value is readonly Text[] => Array.isArray(value);
