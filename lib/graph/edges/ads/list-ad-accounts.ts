import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { type AdAccount, adAccountFields, adAccountSchema } from "../../parse/parse-ad-account";

/** Of the token's person or system user. Needs `ads_read`. @throws GraphError */
export function listAdAccounts(client: GraphClient, options?: GraphCallOptions): Promise<AdAccount[]> {
  return listAll(client, ["me", "adaccounts"], { fields: adAccountFields }, adAccountSchema, options);
}
