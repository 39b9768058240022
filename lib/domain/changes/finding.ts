import { z } from "zod";

/** An `error` blocks the ad, a `warning` is a choice, a `note` informs. */
export type Finding = {
  /** Stable and unique within one ad, such as `several-destinations`. */
  id: string;
  severity: "error" | "warning" | "note";
  sentence: string;
  source: string;
};

export const findingsSchema: z.ZodType<Finding[]> = z.array(
  z.object({
    id: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    sentence: z.string(),
    source: z.string(),
  }),
);
