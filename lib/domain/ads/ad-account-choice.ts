import { z } from "zod";

/** All ad accounts whose ads are to be mirrored for this business account. */
export const adAccountChoiceSchema = z.object({ adAccountIds: z.array(z.string().min(1).max(64)).max(200) });

export type AdAccountChoiceInput = z.infer<typeof adAccountChoiceSchema>;
