import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator, type Messages } from "use-intl/core";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import { formatsFor } from "@/lib/domain/messages/formats";
import type { Text } from "@/lib/domain/messages/message";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
import { ROOT } from "../source-files";

/** The catalogue itself. */
export const messages = JSON.parse(readFileSync(join(ROOT, "messages/en.json"), "utf8")) as Messages;
const onError = (error: Error) => {
  throw error;
};
const tools: MessageTools = {
  translate: createTranslator({ locale: "en-GB", messages, onError }) as MessageTools["translate"],
  formats: formatsFor("en"),
};

/** The English sentence. Throws if the catalogue has none. */
export const english = (text: Text): string => formatText(text, tools);

export function refusalInEnglish(refusal: ShownRefusal | undefined): { title: string; advice: string } {
  if (!refusal) throw new Error("There is no refusal.");
  const { title, advice } = refusalText(refusal);
  return { title: english(title), advice: english(advice) };
}

/** Copies a value and replaces every message by its sentence. */
export function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== "object" || value === null) return value;
  if (
    "key" in value &&
    typeof value.key === "string" &&
    Object.keys(value).every((name) => /^(key|params)$/.test(name))
  )
    return english(value as Text);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inEnglish(inner)]));
}
