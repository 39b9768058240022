import type { Call } from "./call";
import { invalidParameter } from "./graph-refusal";

/** A field alias: `fields=name.as(title)`. */
const ALIAS = /\.as\(/;

/** Unavailable to new apps in any version. Source: the changelog of Graph API v27.0, November 2026. */
const REMOVED: Readonly<Record<string, string>> = {
  ids: "Requests for several ids are not supported.",
  date_format: "The parameter date_format is not supported.",
  method: "Overriding the method is not supported.",
  callback: "JSONP is not supported.",
  is_async: "Asynchronous batch requests are not supported.",
};

/** @throws GraphRefusal 100 for anything that Graph API v27.0 removed for new apps */
export function refuseRemoved({ params }: Pick<Call, "params">): void {
  for (const [name, message] of Object.entries(REMOVED)) if (params.has(name)) throw invalidParameter(message);
  if (ALIAS.test(String(params.raw("fields") ?? ""))) throw invalidParameter("Field aliases are not supported.");
}
