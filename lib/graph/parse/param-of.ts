import { z } from "zod";
import { parseJson } from "@/lib/domain/sequences/parse-json";

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

/** Undocumented; each spelling was seen on some Graph edge. */
const SPELLINGS = [
  // "welcome_message_sequence[ice_breakers][0][title] must be …", or with dots.
  /\b(welcome_message_sequence(?:\.\w+|\[\w+\])+)/,
  // "(#100) Param name must be …", "The parameter name is required".
  /\bparam(?:eter)?\s+['"]?([a-z_][\w.]*(?:\[\w*\])*)['"]?/i,
  // "name: must be …", "Missing: name".
  /\b(name|welcome_message_sequence|sequence_id)(?=:)/,
  /\bmissing:\s+(name|welcome_message_sequence|sequence_id)\b/i,
];

/**
 * From `error_data` (object or JSON), else from the texts. Dotted, without the message's own name:
 * `ice_breakers.0.title`. Undefined if Meta doesn't say.
 */
export function paramOf(texts: readonly (string | undefined)[], data: unknown): string | undefined {
  const parsed = errorData.safeParse(typeof data === "string" ? tryJson(data) : data).data;
  const blamed = parsed?.param ?? parsed?.blame_field ?? parsed?.blame_field_specs?.[0]?.join(".");
  return toDotted(blamed ?? inText(texts.filter((text) => text !== undefined).join("\n")));
}

function inText(text: string): string | undefined {
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(text);
    if (match) return match[1];
  }
  return undefined;
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
