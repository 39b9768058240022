import { z } from "zod";

export const adAccountChoiceSchema = z.object({ adAccountIds: z.array(z.string().min(1).max(64)).max(200) });

export type AdAccountChoiceInput = z.infer<typeof adAccountChoiceSchema>;
