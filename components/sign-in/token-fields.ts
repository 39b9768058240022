import type { Messages } from "use-intl";
import { z } from "zod";

/** What is wrong with a field, as a key of `signIn.tokenFields`. */
export type TokenProblem = keyof Messages["signIn"]["tokenFields"];

/** What the form holds. Whether the token is any good, Meta alone can say. */
export const tokenFields = z.object({
  token: z.string().refine((token) => token.trim() !== "", "pasteAccessTokenFirst" satisfies TokenProblem),
  wabaId: z
    .string()
    .trim()
    .regex(/^\d*$/, "accountIdDigitsOnly" satisfies TokenProblem),
});

export type TokenFields = z.infer<typeof tokenFields>;
