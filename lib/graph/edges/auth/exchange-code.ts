import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseGrant, type TokenGrant } from "../../parse/parse-grant";

/** Never retried: a code works once. `redirectUri` must equal the dialog's. Needs no token. @throws GraphError */
export async function exchangeCode(
  client: GraphClient,
  { appId, appSecret, redirectUri, code }: { appId: string; appSecret: string; redirectUri: string; code: string },
  options?: GraphCallOptions,
): Promise<TokenGrant> {
  const answer = await client.request({
    method: "GET",
    path: ["oauth", "access_token"],
    query: { client_id: appId, client_secret: appSecret, redirect_uri: redirectUri, code },
    repeatable: false,
    ...options,
  });
  return parseGrant(answer);
}
