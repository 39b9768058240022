import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireText } from "../../parse/wire";

/** Meta returns `{name, version}`; older answers contain bare names. */
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

/** `object` such as `whatsapp_business_account`. */
export type AppSubscription = z.infer<typeof rowSchema>;

/** Needs a client that authenticates as the app (`APP_ID|APP_SECRET`). @throws GraphError */
export function listAppSubscriptions(
  client: GraphClient,
  appId: string,
  options?: GraphCallOptions,
): Promise<AppSubscription[]> {
  return listAll(client, [appId, "subscriptions"], {}, rowSchema, options);
}
