import type { AuthOptions } from "next-auth";
import { exchangeToken } from "@/lib/graph/edges/auth/exchange-token";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log/log";
import { database } from "@/lib/server/store/database";
import { connect } from "./connect";
import { facebookProvider } from "./facebook-provider";
import { safeCallback } from "./safe-callback";
import { usesSecureCookies } from "./session/session-cookie";
import { signOutSession } from "./session/sign-out-session";
import { sessionSeconds, startSession } from "./session/start-session";
import { noteFailure, type SignInAttempt } from "./sign-in-attempt";
import { graphForOauth } from "./token/graph-for-token";
import { tokenProvider } from "./token/token-provider";

/** The session is a JWT that holds only the ids of person and session. */
export function authOptions(attempt: SignInAttempt): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: usesSecureCookies(),
    providers: [facebookProvider(attempt), tokenProvider(attempt)],
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    callbacks: {
      async signIn({ account }) {
        if (account?.provider === "facebook") await connectFacebook(attempt, account.access_token ?? "");
        return attempt.person !== undefined;
      },
      jwt: async () => (attempt.person ? cookieFor(attempt.person.userId, attempt) : {}),
      redirect: ({ url, baseUrl }) => new URL(safeCallback(pathWithin(url, baseUrl)), baseUrl).href,
    },
    events: {
      signOut: async ({ token: { sub, sid } }) => {
        if (sub && typeof sid === "string") attempt.signOutRefusal = (await signOutSession({ sub, sid })) ?? undefined;
      },
    },
    logger: {
      error(code, metadata) {
        const { message } = metadata instanceof Error ? metadata : metadata.error;
        log().warn({ code, message }, "next-auth");
      },
      warn: (code) => log().warn({ code }, "next-auth"),
      debug: () => {},
    },
  };
}

async function cookieFor(userId: string, attempt: SignInAttempt) {
  const sid = await startSession(await database(), { userId, userAgent: attempt.userAgent });
  attempt.started = { sub: userId, sid };
  return attempt.started;
}

/** Exchanges Facebook's token of one or two hours for one of about 60 days before storing it. */
async function connectFacebook(attempt: SignInAttempt, token: string): Promise<void> {
  try {
    const { META_APP_ID: appId, META_APP_SECRET: appSecret } = env();
    const { accessToken } = await exchangeToken(graphForOauth(), { appId, appSecret, token });
    attempt.person = await connect({ accessToken, kind: "facebook", onlyUserId: attempt.consent?.userId });
  } catch (error) {
    noteFailure(attempt, error);
  }
}

/** Prevents an open redirect: addresses of other origins become `/`. */
function pathWithin(url: string, baseUrl: string): string {
  if (url.startsWith("/")) return url;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.origin === new URL(baseUrl).origin ? `${parsed.pathname}${parsed.search}${parsed.hash}` : "/";
}
