export type Session = (path: string) => Promise<Response>;

/** Over HTTP, like the form. @throws Error with the app's reason for a refusal */
export async function openSession(appUrl: string, token: string, wabaId: string): Promise<Session> {
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
  const form = { csrfToken, token, wabaId, json: "true", callbackUrl: appUrl };
  const answer = await call("/api/auth/callback/token", { method: "POST", body: new URLSearchParams(form) });
  if (!answer.ok) throw new Error(`The app refused the demo's own token: ${answer.status} ${await reason(answer)}.`);
  return (path) => call(path);
}

async function reason(answer: Response): Promise<string> {
  const { url = "" } = (await answer.json().catch(() => ({}))) as { url?: string };
  return URL.canParse(url) ? new URL(url).search : url;
}
