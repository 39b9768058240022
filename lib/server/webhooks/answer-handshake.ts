import { createHash, timingSafeEqual } from "node:crypto";
import { type WebhookContext, webhookContext } from "./webhook-context";

/** Meta's have about twenty digits; limits what strangers can have echoed. */
const LONGEST_CHALLENGE = 256;

/** Echoes the challenge if `hub.verify_token` matches, else 403; also 403 without a token of our own. */
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

/** Hashing equalises lengths, so the comparison doesn't reveal the token's. */
function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
