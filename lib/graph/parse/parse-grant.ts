import { z } from "zod";
import { parseAnswer } from "./parse-answer";

const grantSchema = z
  .looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().nullish().catch(null) })
  .transform((wire) => ({
    accessToken: wire.access_token,
    expiresInMs: wire.expires_in ? wire.expires_in * 1000 : null,
  }));

/** `expiresInMs` counts from the answer; null if unknown or unlimited. */
export type TokenGrant = z.infer<typeof grantSchema>;

/** @throws GraphError `malformed` */
export function parseGrant(answer: unknown): TokenGrant {
  return parseAnswer(grantSchema, answer, "answer to a token exchange");
}
