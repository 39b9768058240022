import { invalidParameter } from "./graph-refusal";
import type { Params } from "./params";

/** Accepts an object or its JSON; undefined if absent. Refuses anything else with 100. */
export function objectParam(params: Params, name: string): Record<string, unknown> | undefined {
  const value = params.raw(name);
  if (value === undefined || value === null || value === "") return undefined;
  const object = typeof value === "string" ? parse(value) : value;
  if (typeof object !== "object" || object === null || Array.isArray(object)) {
    throw invalidParameter(`Param ${name} must be an object.`);
  }
  return object as Record<string, unknown>;
}

/** Accepts a list of texts or its JSON; empty if absent. */
export function listParam(params: Params, name: string): string[] {
  const value = params.raw(name);
  if (value === undefined || value === null || value === "") return [];
  const list = typeof value === "string" ? parse(value) : value;
  if (!Array.isArray(list) || !list.every((one) => typeof one === "string")) {
    throw invalidParameter(`Param ${name} must be an array.`);
  }
  return list;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
