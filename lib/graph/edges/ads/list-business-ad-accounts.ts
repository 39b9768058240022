import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { type AdAccount, adAccountFields, adAccountSchema } from "../../parse/parse-ad-account";

/**
 * The ad accounts that a business owns (`owned`) or works on for others (`client`); `tasks` are those of the token's
 * person, who may have none. Needs `business_management`. Throws `GraphError`.
 */
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
