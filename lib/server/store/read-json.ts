import { z } from "zod";
import { log } from "../log/log";

/** Reports each row once, so that broken rows don't flood the log. */
const reported = new Set<string>();
const maxReported = 1_000;

/** Null if it can't be parsed; logs `where` once, never the content. A broken row must not fail its page. */
export function readJson<Schema extends z.ZodType>(
  json: string | null,
  schema: Schema,
  where: string,
): z.output<Schema> | null {
  if (json === null) return null;
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    if (!reported.has(where)) {
      if (reported.size >= maxReported) reported.clear();
      reported.add(where);
      log().error({ where }, "A stored row cannot be read");
    }
    return null;
  }
}

export const idsSchema = z.array(z.string());

export const readIds = (json: string | null, where: string): string[] => readJson(json, idsSchema, where) ?? [];
