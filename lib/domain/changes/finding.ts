import { z } from "zod";
import type { Text } from "../messages/message";
import { textSchema } from "../messages/text-schema";

/** An `error` blocks the ad, a `warning` is a choice, a `note` informs. */
export type Finding = {
  /** Stable and unique within one ad, such as `several-destinations`. */
  id: string;
  severity: "error" | "warning" | "note";
  sentence: Text;
  /** Where the rule comes from, so that it can be weighed. */
  source: Text;
};

export const findingsSchema: z.ZodType<Finding[]> = z.array(
  z.object({
    id: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    sentence: textSchema,
    source: textSchema,
  }),
);
