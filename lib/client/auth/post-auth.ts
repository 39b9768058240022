import { z } from "zod";

const csrfAnswer = z.object({ csrfToken: z.string() });
const redirectAnswer = z.object({ url: z.string() });

/**
 * Posts to next-auth's own routes as its client does, without that client's size, and returns the answer's JSON.
 * @throws TypeError when the server cannot be reached, ZodError or SyntaxError when something else answered.
 */
export async function postAuthJson(path: string, fields: Record<string, string> = {}, query = ""): Promise<unknown> {
  const { csrfToken } = csrfAnswer.parse(await (await fetch("/api/auth/csrf")).json());
  const response = await fetch(`/api/auth/${path}${query}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  return response.json();
}

/** The same for the routes that always send the browser to an address: returns that address. */
export async function postAuth(path: string, fields: Record<string, string> = {}, query = ""): Promise<URL> {
  return new URL(redirectAnswer.parse(await postAuthJson(path, fields, query)).url, window.location.origin);
}
