import type { Messages } from "use-intl";
import { z } from "zod";

/** A field's problem, as a key of `signIn.tokenFields`. */
export type TokenProblem = keyof Messages["signIn"]["tokenFields"];

/** Checks only the format; Meta validates the token. */
export const tokenFields = z.object({
  token: z.string().refine((token) => token.trim() !== "", "pasteAccessTokenFirst" satisfies TokenProblem),
  wabaId: z
    .string()
    .trim()
    .regex(/^\d*$/, "accountIdDigitsOnly" satisfies TokenProblem),
});

export type TokenFields = z.infer<typeof tokenFields>;
