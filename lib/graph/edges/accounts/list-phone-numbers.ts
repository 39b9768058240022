import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireId, wireText } from "../../parse/wire";

const FIELDS = "id,display_phone_number,verified_name,quality_rating,status";
const rowSchema = z
  .looseObject({
    id: wireId,
    display_phone_number: wireText,
    verified_name: wireText,
    quality_rating: wireText,
    status: wireText,
  })
  .transform((wire) => ({
    id: wire.id,
    displayPhoneNumber: wire.display_phone_number,
    verifiedName: wire.verified_name,
    qualityRating: wire.quality_rating,
    status: wire.status,
  }));

/** `qualityRating` and `status` are open: Meta adds values. */
export type PhoneNumber = z.infer<typeof rowSchema>;

/** @throws GraphError */
export function listPhoneNumbers(
  client: GraphClient,
  wabaId: string,
  options?: GraphCallOptions,
): Promise<PhoneNumber[]> {
  return listAll(client, [wabaId, "phone_numbers"], { fields: FIELDS }, rowSchema, options);
}
