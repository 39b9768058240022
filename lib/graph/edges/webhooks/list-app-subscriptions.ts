import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireText } from "../../parse/wire";

/** Meta names fields as `{name, version}`; older answers hold the bare names. */
const field = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);

const rowSchema = z
  .looseObject({
    object: z.string(),
    callback_url: wireText,
    active: z.boolean().catch(true),
    fields: z.array(field).catch([]),
  })
  .transform(({ object, callback_url, active, fields }) => ({
    object,
    callbackUrl: callback_url,
    isActive: active,
    fields,
  }));

/** Where an app hears of one kind of object, such as `whatsapp_business_account`. */
export type AppSubscription = z.infer<typeof rowSchema>;

/** The app's own webhooks. The client has to speak as the app (`APP_ID|APP_SECRET`). Throws `GraphError`. */
export function listAppSubscriptions(
  client: GraphClient,
  appId: string,
  options?: GraphCallOptions,
): Promise<AppSubscription[]> {
  return listAll(client, [appId, "subscriptions"], {}, rowSchema, options);
}
