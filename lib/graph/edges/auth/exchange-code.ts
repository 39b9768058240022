import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseGrant, type TokenGrant } from "../../parse/parse-grant";

/**
 * Turns the code of the login dialog into a token. A code is good for one use, so a lost answer is not asked for
 * again. `redirectUri` must be the dialog's to the letter. Needs no token on the client. Throws `GraphError`.
 */
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
