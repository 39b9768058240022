import { z } from "zod";

/** What the form holds. Whether the token is any good, Meta alone can say. */
export const tokenFields = z.object({
  token: z.string().refine((token) => token.trim() !== "", "Paste the access token first."),
  wabaId: z.string().trim().regex(/^\d*$/, "An account id is digits only, for example 102290129340398."),
});

export type TokenFields = z.infer<typeof tokenFields>;
