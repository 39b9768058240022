import { invalidParameter } from "../http/graph-refusal";
import type { Params } from "../http/params";
import { subscribableFields, whatsappObject } from "./subscription";

/** 100 for an object without webhooks here. */
export function readObject(params: Params): string | undefined {
  const object = params.text("object");
  if (object === undefined || object === whatsappObject) return object;
  throw invalidParameter(`Param object must be one of {${whatsappObject}} in the sandbox - got "${object}"`);
}

/** Accepts a list, its JSON or comma-separated names: callers send all three. */
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
    // Reported below.
  }
  throw invalidParameter("Param fields must be an array");
}
