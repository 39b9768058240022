import { z } from "zod";
import type { Text } from "../messages/message";
import { textSchema } from "../messages/text-schema";

/**
 * One thing found about an ad before anything is changed. An `error` keeps the ad as it is, a `warning` is a choice, a
 * `note` only says what will happen.
 */
export type Finding = {
  /** Stable, unique within one ad: `several-destinations`. */
  id: string;
  severity: "error" | "warning" | "note";
  /** One plain sentence or two for a marketer. */
  sentence: Text;
  /** Where the rule comes from, so that it can be weighed. */
  source: Text;
};

/** Findings as they are stored. */
export const findingsSchema: z.ZodType<Finding[]> = z.array(
  z.object({
    id: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    sentence: textSchema,
    source: textSchema,
  }),
);
