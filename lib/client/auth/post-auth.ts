import { z } from "zod";

const csrfAnswer = z.object({ csrfToken: z.string() });
const redirectAnswer = z.object({ url: z.string() });

/** Replaces next-auth's larger client. @throws TypeError if offline, ZodError on an unexpected answer */
export async function postAuth(path: string, fields: Record<string, string> = {}, query = ""): Promise<URL> {
  const { csrfToken } = csrfAnswer.parse(await (await fetch("/api/auth/csrf")).json());
  const response = await fetch(`/api/auth/${path}${query}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  return new URL(redirectAnswer.parse(await response.json()).url, window.location.origin);
}
