import { z } from "zod";

/** What a page reports about itself. `leaving` removes it at once. */
export const presenceSchema = z.object({
  pageId: z.uuid(),
  place: z.string().regex(/^(sequence|review):[\w.-]{1,64}$/),
  state: z.enum(["here", "writing", "leaving"]),
});

export type PresenceReport = z.infer<typeof presenceSchema>;

export type Presence = { userId: string; name: string; state: "here" | "writing" };

export const presenceEveryMs = 6_000;
/** A page that stopped reporting is closed, or asleep. Two reports may get lost. */
export const presenceExpiresMs = 3 * presenceEveryMs + 2_000;
