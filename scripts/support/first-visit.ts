type Account = { appUrl: string; wabaId: string; accessToken: string };

/**
 * Connects an account with its system user's token and opens its list, over HTTP as a browser would: from then on the
 * app knows the account, and what Meta tells of it finds a place. @throws Error when the app refuses.
 */
export async function firstVisit({ appUrl, wabaId, accessToken }: Account): Promise<void> {
  const cookies = new Map<string, string>();
  const call = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`${appUrl}${path}`, { ...init, headers: { cookie }, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  };
  const { csrfToken } = (await (await call("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, token: accessToken, wabaId, json: "true", callbackUrl: appUrl };
  const signIn = await call("/api/auth/callback/token", { method: "POST", body: new URLSearchParams(form) });
  const list = await call(`/${wabaId}/sequences`);
  await list.arrayBuffer();
  if (!signIn.ok || list.status !== 200)
    throw new Error(`The demo's account could not be opened: ${signIn.status}, ${list.status}.`);
}
