import { z } from "zod";

/** A part of a JSON Schema, as far as bounds need it. */
type Part = {
  type?: string;
  properties?: Record<string, Part>;
  additionalProperties?: boolean | Part;
  items?: Part;
  anyOf?: Part[];
  oneOf?: Part[];
  allOf?: Part[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  maximum?: number;
  /** Said by `withinLength`. */
  maxJsonLength?: number;
};

/** Both engines store whole numbers up to this in a column of type integer. */
const INT4_MAX = 2 ** 31 - 1;
/** A pattern that repeats something without end. */
const ENDLESS = /[*+]|,\}/;

/** Paths of strings, lists, numbers and unknown fields that accept any amount. */
export function unboundedParts(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodUndefined) return [];
  return partsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }) as Part, "");
}

function partsOf(part: Part, path: string): string[] {
  if (part.maxJsonLength !== undefined || part.enum || part.const !== undefined) return [];
  const choices = [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])];
  if (choices.length > 0) return choices.flatMap((choice) => partsOf(choice, path));
  switch (part.type) {
    case "object":
      return objectParts(part, path);
    case "array":
      return [...(part.maxItems === undefined ? [path] : []), ...partsOf(part.items ?? {}, `${path}[]`)];
    case "string":
      return part.maxLength === undefined && ENDLESS.test(part.pattern ?? "*") ? [path] : [];
    case "integer":
    case "number":
      return (part.maximum ?? Number.POSITIVE_INFINITY) > INT4_MAX ? [path] : [];
    case "boolean":
    case "null":
      return [];
    default:
      return [path];
  }
}

/** Zod drops the fields that a plain object does not name; a loose one keeps them. */
function objectParts({ properties = {}, additionalProperties }: Part, path: string): string[] {
  const isLoose = typeof additionalProperties === "object";
  const own = Object.entries(properties).flatMap(([name, part]) => partsOf(part, path ? `${path}.${name}` : name));
  return [...(isLoose ? [`${path}.*`] : []), ...own];
}
