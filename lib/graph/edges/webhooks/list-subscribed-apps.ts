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

/** An app that receives the WABA's webhooks. Ads Manager shows a partner app's sequences only while it is one. */
export type SubscribedApp = z.infer<typeof rowSchema>;

/** The apps subscribed to the WABA. Throws `GraphError`. */
export function listSubscribedApps(
  client: GraphClient,
  wabaId: string,
  options?: GraphCallOptions,
): Promise<SubscribedApp[]> {
  return listAll(client, [wabaId, "subscribed_apps"], {}, rowSchema, options);
}
