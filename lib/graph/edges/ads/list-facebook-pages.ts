import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { GraphError } from "../../client/graph-error";
import { listAll } from "../../client/list-all";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId, wireText } from "../../parse/wire";

const FIELDS = "id,name,whatsapp_number,has_whatsapp_number";
const pageSchema = z
  .looseObject({
    id: wireId,
    name: wireText,
    whatsapp_number: wireText,
    has_whatsapp_number: z.boolean().nullish().catch(null),
  })
  .transform((wire) => ({
    id: wire.id,
    name: wire.name ?? "",
    whatsappNumber: wire.whatsapp_number || null,
    hasWhatsAppNumber: wire.has_whatsapp_number ?? (wire.whatsapp_number ? true : null),
  }));

/** `whatsappNumber` is as Meta writes it: compare digits only. `hasWhatsAppNumber` is null if Meta doesn't say. */
export type FacebookPage = z.infer<typeof pageSchema>;

/** Pages on which the token's person has tasks. Needs `pages_show_list`. @throws GraphError */
export function listFacebookPages(client: GraphClient, options?: GraphCallOptions): Promise<FacebookPage[]> {
  return listAll(client, ["me", "accounts"], { fields: FIELDS }, pageSchema, options);
}

/** Includes Pages that the person only sees; null if not visible. @throws GraphError */
export async function getFacebookPage(
  client: GraphClient,
  pageId: string,
  options?: GraphCallOptions,
): Promise<FacebookPage | null> {
  try {
    const answer = await client.request({ method: "GET", path: [pageId], query: { fields: FIELDS }, ...options });
    return parseAnswer(pageSchema, answer, "Page");
  } catch (error) {
    if (error instanceof GraphError && (error.kind === "not-found" || error.kind === "permission-missing")) return null;
    throw error;
  }
}
