import { z } from "zod";

/** Meta uses leading zeros in some ids; numeric ids become strings. */
export const wireId = z.union([z.string().min(1), z.number().transform(String)]);

export const wireText = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
  .catch(null);
