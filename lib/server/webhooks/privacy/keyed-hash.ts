import { createHmac } from "node:crypto";

export type HashedKind = "person" | "message" | "text";

/** HMAC-SHA256 with the account's key, 128 bits in base64url; without the key, numbers can't be guessed. */
export function keyedHash(key: Buffer, kind: HashedKind, value: string): string {
  return createHmac("sha256", key).update(`${kind}\n${value}`).digest().toString("base64url", 0, 16);
}
