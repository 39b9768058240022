import { wellFormed } from "./well-formed";

/** PostgreSQL stores neither NUL nor lone surrogates in a text column. */
export function storable(text: string): string {
  return wellFormed(text).replaceAll("\0", "");
}
