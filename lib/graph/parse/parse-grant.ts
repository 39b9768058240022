import { z } from "zod";
import { parseAnswer } from "./parse-answer";

const grantSchema = z
  .looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().nullish().catch(null) })
  .transform((wire) => ({
    accessToken: wire.access_token,
    expiresInMs: wire.expires_in ? wire.expires_in * 1000 : null,
  }));

/** A fresh token. `expiresInMs` counts from the answer; null when Meta does not say or it never expires. */
export type TokenGrant = z.infer<typeof grantSchema>;

/** Reads what `oauth/access_token` answers. Throws `GraphError` of kind `malformed`. */
export function parseGrant(answer: unknown): TokenGrant {
  return parseAnswer(grantSchema, answer, "answer to a token exchange");
}
