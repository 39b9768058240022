import { z } from "zod";

const csrfAnswer = z.object({ csrfToken: z.string() });
const redirectAnswer = z.object({ url: z.string() });

/**
 * Posts to next-auth's own routes as its client does, without that client's size, and returns the address it sends the
 * browser to.
 * @throws TypeError when the server cannot be reached, ZodError when something else answered.
 */
export async function postAuth(path: string, fields: Record<string, string> = {}, query = ""): Promise<URL> {
  const { csrfToken } = csrfAnswer.parse(await (await fetch("/api/auth/csrf")).json());
  const response = await fetch(`/api/auth/${path}${query}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  return new URL(redirectAnswer.parse(await response.json()).url, window.location.origin);
}
