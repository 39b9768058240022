import { invalidParameter } from "../http/graph-refusal";
import type { Params } from "../http/params";
import { subscribableFields, whatsappObject } from "./subscription";

/** The object that a call names; 100 for one that the sandbox has no webhooks of. */
export function readObject(params: Params): string | undefined {
  const object = params.text("object");
  if (object === undefined || object === whatsappObject) return object;
  throw invalidParameter(`Param object must be one of {${whatsappObject}} in the sandbox - got "${object}"`);
}

/** Field names as a list, a JSON text of a list, or separated by commas: callers send all three. */
export function readFields(params: Params): string[] | undefined {
  const raw = params.raw("fields");
  if (raw === undefined || raw === null) return undefined;
  const names = (Array.isArray(raw) ? raw.map(String) : split(String(raw))).map((name) => name.trim()).filter(Boolean);
  const unknown = names.find((name) => !subscribableFields.includes(name));
  if (unknown === undefined) return [...new Set(names)];
  throw invalidParameter(`Param fields[0] must be one of {${subscribableFields.join(", ")}} - got "${unknown}"`);
}

function split(text: string): string[] {
  if (!text.trim().startsWith("[")) return text.split(",");
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.map(String);
  } catch {
    // Told to the caller below.
  }
  throw invalidParameter("Param fields must be an array");
}
