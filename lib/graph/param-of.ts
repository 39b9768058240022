import { z } from "zod";
import { parseJson } from "./parse-json";

const name = z.string().min(1);
const path = z.array(z.union([z.string(), z.number()])).min(1);
const errorData = z.looseObject({
  param: name.optional().catch(undefined),
  blame_field: name.optional().catch(undefined),
  blame_field_specs: z
    .union([z.array(path), path.transform((single) => [single])])
    .optional()
    .catch(undefined),
});

/** "(#100) Param welcome_message_sequence[text] must be …", "The parameter name is required". */
const IN_MESSAGE = /\bparam(?:eter)?\s+['"]?([a-z_][\w.]*(?:\[[\w.]*\])*)['"]?/i;

/**
 * Which parameter Meta blames, from `error_data` (an object or its JSON) or else from the message, in dotted
 * notation without the message's own name: `ice_breakers.0.title`. Undefined when Meta does not say.
 */
export function paramOf(message: string, data: unknown): string | undefined {
  const parsed = errorData.safeParse(typeof data === "string" ? tryJson(data) : data).data;
  const blamed = parsed?.param ?? parsed?.blame_field ?? parsed?.blame_field_specs?.[0]?.join(".");
  return toDotted(blamed ?? IN_MESSAGE.exec(message)?.[1]);
}

function toDotted(param: string | undefined): string | undefined {
  return param?.replace(/\[([^\]]*)\]/g, ".$1").replace(/^welcome_message_sequence\./, "");
}

function tryJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
