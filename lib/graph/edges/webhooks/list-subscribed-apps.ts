import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireId, wireText } from "../../parse/wire";

const rowSchema = z
  .looseObject({
    whatsapp_business_api_data: z.looseObject({ id: wireId, name: wireText, link: wireText }),
    override_callback_uri: wireText,
  })
  .transform(({ whatsapp_business_api_data: { id, name, link }, override_callback_uri }) => ({
    id,
    name,
    link,
    overrideCallbackUri: override_callback_uri,
  }));

/** Receives the WABA's webhooks. Ads Manager shows only subscribed apps' sequences. */
export type SubscribedApp = z.infer<typeof rowSchema>;

/** @throws GraphError */
export function listSubscribedApps(
  client: GraphClient,
  wabaId: string,
  options?: GraphCallOptions,
): Promise<SubscribedApp[]> {
  return listAll(client, [wabaId, "subscribed_apps"], {}, rowSchema, options);
}
