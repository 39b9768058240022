import { z } from "zod";
import { GraphError } from "../client/graph-error";

/** @throws GraphError `malformed` that says where the shape differs without quoting the answer */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, what: string, isWrite = false): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new GraphError({
    kind: "malformed",
    message: `Meta's ${what} has an unexpected shape: ${z.prettifyError(parsed.error)}`,
    outcomeUnknown: isWrite,
  });
}
