import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseGrant, type TokenGrant } from "../../parse/parse-grant";

/** The new token lasts about 60 days. Needs no token on the client. @throws GraphError */
export async function exchangeToken(
  client: GraphClient,
  { appId, appSecret, token }: { appId: string; appSecret: string; token: string },
  options?: GraphCallOptions,
): Promise<TokenGrant> {
  const answer = await client.request({
    method: "GET",
    path: ["oauth", "access_token"],
    query: {
      grant_type: "fb_exchange_token",
      client_id: appId,
      client_secret: appSecret,
      fb_exchange_token: token,
    },
    ...options,
  });
  return parseGrant(answer);
}
