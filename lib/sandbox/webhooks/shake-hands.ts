import { randomInt } from "node:crypto";

const timeoutMs = 10_000;

/** A GET must return 200 with exactly the challenge. Resolves with null or the problem in error 2200's words. */
export async function shakeHands(callbackUrl: string, verifyToken: string): Promise<string | null> {
  const challenge = String(randomInt(100_000_000, 2_000_000_000));
  const url = new URL(callbackUrl);
  url.searchParams.set("hub.mode", "subscribe");
  url.searchParams.set("hub.challenge", challenge);
  url.searchParams.set("hub.verify_token", verifyToken);
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(timeoutMs) });
    const body = await response.text();
    if (response.status !== 200) {
      return `HTTP Status Code = ${response.status}; HTTP Message = ${response.statusText}`;
    }
    return body === challenge ? null : "The response does not match challenge";
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : String(error);
  }
}
