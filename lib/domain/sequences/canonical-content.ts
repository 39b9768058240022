import type { SequenceMessage } from "./schema";

function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, it]) => it !== undefined && it !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, canonical(it)]));
}

/** Ignores key order, CRLF, nulls and empty optional parts. */
export function canonicalContent(name: string, message: SequenceMessage | null): string {
  if (!message) return JSON.stringify([name, null]);
  const { autofill_message: autofill, ice_breakers: iceBreakers, ...rest } = message;
  const kept = {
    ...rest,
    ...(autofill && autofill.content !== "" ? { autofill_message: autofill } : {}),
    ...(iceBreakers && iceBreakers.length > 0 ? { ice_breakers: iceBreakers } : {}),
  };
  return JSON.stringify([name, canonical(kept)]);
}
