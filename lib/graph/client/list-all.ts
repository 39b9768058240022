import type { z } from "zod";
import { parseAnswer } from "../parse/parse-answer";
import type { GraphCallOptions, GraphClient, GraphParams } from "./graph-client";
import { listPages } from "./list-pages";

/** Reads all rows of a short edge. @throws GraphError */
export async function listAll<T>(
  client: GraphClient,
  path: readonly string[],
  query: GraphParams,
  row: z.ZodType<T>,
  options?: GraphCallOptions,
): Promise<T[]> {
  const all: T[] = [];
  for await (const rows of listPages(client, path, { limit: 100, ...query }, options)) {
    for (const wire of rows) all.push(parseAnswer(row, wire, `row of ${path.at(-1)}`));
  }
  return all;
}
