import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { type AdAccount, adAccountFields, adAccountSchema } from "../../parse/parse-ad-account";

/** `tasks` are the token's person's, possibly none. Needs `business_management`. @throws GraphError */
export function listBusinessAdAccounts(
  client: GraphClient,
  businessId: string,
  relation: "owned" | "client",
  options?: GraphCallOptions,
): Promise<AdAccount[]> {
  return listAll(
    client,
    [businessId, `${relation}_ad_accounts`],
    { fields: adAccountFields },
    adAccountSchema,
    options,
  );
}
