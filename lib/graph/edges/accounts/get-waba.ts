import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId, wireText } from "../../parse/wire";

const owner = z.looseObject({ id: wireId, name: wireText }).transform(({ id, name }) => ({ id, name }));
const wabaSchema = z
  .looseObject({
    id: wireId,
    name: wireText,
    currency: wireText,
    timezone_id: z
      .union([z.string(), z.number().transform(String)])
      .nullish()
      .catch(null),
    owner_business_info: owner.nullish().catch(null),
  })
  .transform((wire) => ({
    id: wire.id,
    name: wire.name,
    currency: wire.currency,
    timezoneId: wire.timezone_id ?? null,
    ownerBusiness: wire.owner_business_info ?? null,
  }));

/** `timezoneId` is Meta's number, not an IANA name. */
export type Waba = z.infer<typeof wabaSchema>;

/** @throws GraphError, `not-found` also if the token can't see the WABA */
export async function getWaba(client: GraphClient, wabaId: string, options?: GraphCallOptions): Promise<Waba> {
  const query = { fields: "id,name,currency,timezone_id,owner_business_info" };
  const answer = await client.request({ method: "GET", path: [wabaId], query, ...options });
  return parseAnswer(wabaSchema, answer, "WhatsApp Business Account");
}
