import { z } from "zod";
import { GraphError } from "../client/graph-error";

/**
 * An answer in the shape that an edge knows, or a `GraphError` of kind `malformed` that tells where it differs but
 * quotes none of it.
 */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, what: string, isWrite = false): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new GraphError({
    kind: "malformed",
    message: `Meta's ${what} has an unexpected shape: ${z.prettifyError(parsed.error)}`,
    outcomeUnknown: isWrite,
  });
}
