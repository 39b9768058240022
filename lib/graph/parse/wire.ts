import { z } from "zod";

/** An opaque id. Meta prints leading zeros in some; those that arrive as numbers are spelled out. */
export const wireId = z.union([z.string().min(1), z.number().transform(String)]);

/** Text that may be missing or null. */
export const wireText = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
  .catch(null);
