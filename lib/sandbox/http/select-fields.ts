import { GraphRefusal } from "./graph-refusal";

/** Splits `fields=id,name,owner{id,name}` at the top level. Undefined when the caller named none. */
export function splitFields(fields: string | undefined): string[] | undefined {
  if (fields === undefined || fields.trim() === "") return undefined;
  return fields
    .replaceAll(/[{(][^{}()]*[)}]/g, "")
    .split(",")
    .map((field) => field.trim().replace(/\..*$/, ""))
    .filter((field) => field !== "");
}

/**
 * Picks what `fields` asks for out of a node; `id` always comes along. Without `fields` the node's defaults are
 * given. An unknown field is refused with code 100, as Graph does.
 */
export function selectFields(
  node: Record<string, unknown>,
  fields: string | string[] | undefined,
  { defaults, type }: { defaults: readonly string[]; type: string },
): Record<string, unknown> {
  const wanted = (Array.isArray(fields) ? fields : splitFields(fields)) ?? defaults;
  const unknownField = wanted.find((field) => !(field in node));
  if (unknownField !== undefined) {
    throw new GraphRefusal(400, {
      message: `(#100) Tried accessing nonexisting field (${unknownField}) on node type (${type})`,
      type: "OAuthException",
      code: 100,
    });
  }
  const picked = [...new Set([...wanted, "id"])].filter((field) => node[field] !== undefined);
  return Object.fromEntries(picked.map((field) => [field, node[field]]));
}
