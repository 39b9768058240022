import { z } from "zod";
import { log } from "../log/log";

/** Named once each, so that a list of broken rows does not fill the log. */
const reported = new Set<string>();
const maxReported = 1_000;

/**
 * What a column of JSON holds, null where it cannot be read. The log then names `where` (table, column and row) once, and
 * nothing of the content. A row that cannot be read is skipped or shown as such; it never fails the page around it.
 */
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

/** A column that holds a list of ids or names; empty where it cannot be read. */
export const readIds = (json: string | null, where: string): string[] => readJson(json, idsSchema, where) ?? [];
