import { timingSafeEqual } from "node:crypto";
import Facebook from "next-auth/providers/facebook";
import { z } from "zod";
import { exchangeCode } from "@/lib/graph/edges/auth/exchange-code";
import { getMe } from "@/lib/graph/edges/auth/get-me";
import { env } from "@/lib/server/env";
import { dialogPermissions } from "./dialog-permissions";
import { noteFailure, type SignInAttempt } from "./sign-in-attempt";
import { graphForOauth, graphForToken } from "./token/graph-for-token";

const grant = z.object({ access_token: z.string() });

export function facebookProvider(attempt: SignInAttempt) {
  const { META_APP_ID: appId, META_APP_SECRET: appSecret, meta } = env();
  return Facebook({
    clientId: appId,
    clientSecret: appSecret,
    authorization: { url: meta.dialogUrl, params: dialogPermissions(env(), attempt.moreScopes ?? []) },
    token: {
      url: meta.tokenUrl,
      async request({ params, checks, provider }) {
        // A custom token request must compare the state itself.
        if (!isSame(params.state, checks.state)) throw new Error("The state of the dialog does not match");
        try {
          const redirectUri = provider.callbackUrl;
          const { accessToken } = await exchangeCode(graphForOauth(), {
            appId,
            appSecret,
            redirectUri,
            code: params.code ?? "",
          });
          return { tokens: { access_token: accessToken } };
        } catch (error) {
          noteFailure(attempt, error);
          throw error;
        }
      },
    },
    userinfo: {
      url: `${meta.graphUrl}/me`,
      async request({ tokens }) {
        const { id, name } = await getMe(graphForToken(grant.parse(tokens).access_token));
        return { sub: id, id, name: name ?? undefined };
      },
    },
    profile: ({ id, name }) => ({ id, name }),
  });
}

function isSame(given: string | undefined, expected: string | undefined): boolean {
  if (!given || !expected || given.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
