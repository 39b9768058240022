import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { OfferedWords } from "./click";

/** Null if the message can't be parsed: the customer then gets no greeting. */
export function offeredWords(message: string | object): OfferedWords | null {
  const parsed = sequenceMessageSchema.safeParse(typeof message === "string" ? readJson(message) : message);
  if (!parsed.success) return null;
  const { text, autofill_message, ice_breakers } = parsed.data;
  return {
    text,
    prefilled: autofill_message?.content ?? "",
    iceBreakers: (ice_breakers ?? []).map(({ title }) => title),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
