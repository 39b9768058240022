import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseAnswer } from "../../parse/parse-answer";
import { parseTime } from "../../parse/parse-time";
import { wireId, wireText } from "../../parse/wire";

/** Unix seconds; 0 or absent means never. */
const never = z
  .number()
  .nullish()
  .catch(null)
  .transform((seconds) => (seconds ? parseTime(seconds) : null));

const scope = z
  .looseObject({ scope: z.string(), target_ids: z.array(wireId).nullish().catch(null) })
  .transform((wire) => ({ scope: wire.scope, targetIds: wire.target_ids ?? null }));

const answerSchema = z.looseObject({
  data: z
    .looseObject({
      app_id: wireId.nullish().catch(null),
      application: wireText,
      type: wireText,
      is_valid: z.boolean().catch(false),
      expires_at: never,
      data_access_expires_at: never,
      scopes: z.array(z.string()).catch([]),
      granular_scopes: z.array(scope).catch([]),
      user_id: wireId.nullish().catch(null),
      error: z
        .looseObject({ code: z.number().optional(), subcode: z.number().optional(), message: z.string().catch("") })
        .nullish()
        .catch(null),
    })
    .transform((wire) => ({
      appId: wire.app_id ?? null,
      appName: wire.application,
      type: wire.type,
      isValid: wire.is_valid,
      expiresAt: wire.expires_at,
      dataAccessExpiresAt: wire.data_access_expires_at,
      scopes: wire.scopes,
      granularScopes: wire.granular_scopes,
      userId: wire.user_id ?? null,
      error: wire.error ? { code: wire.error.code, subcode: wire.error.subcode, message: wire.error.message } : null,
    })),
});

/** Times are ISO 8601; null: never. `targetIds` of `whatsapp_business_management` are WABA ids; null means all. */
export type TokenFacts = z.infer<typeof answerSchema>["data"];

/**
 * Needs the app's token (`APP_ID|APP_SECRET`) or the inspected one. An invalid token returns `isValid: false`. @throws
 * GraphError
 */
export async function debugToken(
  client: GraphClient,
  inputToken: string,
  options?: GraphCallOptions,
): Promise<TokenFacts> {
  const query = { input_token: inputToken };
  const answer = await client.request({ method: "GET", path: ["debug_token"], query, ...options });
  return parseAnswer(answerSchema, answer, "answer about a token").data;
}
