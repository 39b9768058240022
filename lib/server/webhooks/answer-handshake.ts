import { createHash, timingSafeEqual } from "node:crypto";
import { type WebhookContext, webhookContext } from "./webhook-context";

/** Meta's are some twenty digits; what comes back to a stranger's browser stays short. */
const LONGEST_CHALLENGE = 256;

/**
 * Meta's handshake when a callback is registered: the challenge comes back as plain text if `hub.verify_token` is ours,
 * else 403. Without a token of our own every handshake is refused.
 */
export function answerWebhookHandshake(
  query: URLSearchParams,
  { verifyToken, refusals, now }: Pick<WebhookContext, "verifyToken" | "refusals" | "now"> = webhookContext(),
): Response {
  const [mode, token, challenge] = ["mode", "verify_token", "challenge"].map((name) => query.get(`hub.${name}`));
  const isOurs = verifyToken !== undefined && token && timingSafeEqual(hash(token), hash(verifyToken));
  const headers = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };
  if (isOurs && mode === "subscribe" && challenge && challenge.length <= LONGEST_CHALLENGE)
    return new Response(challenge, { headers });
  refusals.count("bad-handshake", isOurs ? "not a subscription" : "another verify token", now());
  return new Response("forbidden", { status: 403, headers });
}

/** Equal lengths, so that the comparison tells nothing about the token's. */
function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
