import type { BrowserContext } from "@playwright/test";
import type { Business } from "./sandbox-control";

/** Signs in over HTTP, as the form "Use an access token" does. @throws if the app refuses. */
export async function signInByToken(
  context: Pick<BrowserContext, "request">,
  appUrl: string,
  business: Pick<Business, "accessToken" | "wabaId">,
): Promise<void> {
  const { csrfToken } = (await (await context.request.get(`${appUrl}/api/auth/csrf`)).json()) as { csrfToken: string };
  const answer = await context.request.post(`${appUrl}/api/auth/callback/token`, {
    form: { csrfToken, token: business.accessToken, wabaId: business.wabaId, json: "true", callbackUrl: appUrl },
  });
  const body = (await answer.json()) as { url?: string };
  if (!answer.ok() || body.url?.includes("error="))
    throw new Error(`Sign-in refused: ${answer.status()} ${JSON.stringify(body)}`);
}
