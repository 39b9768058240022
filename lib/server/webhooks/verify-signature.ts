import { createHmac, timingSafeEqual } from "node:crypto";

const HEADER = /^sha256=([0-9a-f]{64})$/i;

export type SignatureCheck = { ok: true; digest: Buffer } | { ok: false; reason: "no-signature" | "bad-signature" };

/** HMAC of the raw bytes in constant time; the digest also identifies the delivery. */
export function verifySignature(header: string | null, body: Uint8Array, appSecret: string): SignatureCheck {
  if (!header) return { ok: false, reason: "no-signature" };
  const [, hex] = HEADER.exec(header) ?? [];
  if (!hex) return { ok: false, reason: "bad-signature" };
  const digest = createHmac("sha256", appSecret).update(body).digest();
  return timingSafeEqual(digest, Buffer.from(hex, "hex"))
    ? { ok: true, digest }
    : { ok: false, reason: "bad-signature" };
}
