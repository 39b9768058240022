import { createHmac } from "node:crypto";

/** What is hashed: the same text gives another hash for each. */
export type HashedKind = "person" | "message" | "text";

/**
 * HMAC-SHA256 with the account's own key, 128 bits of it in base64url. Equal things of one account can be told to be equal;
 * without the key, phone numbers cannot be tried one after the other.
 */
export function keyedHash(key: Buffer, kind: HashedKind, value: string): string {
  return createHmac("sha256", key).update(`${kind}\n${value}`).digest().toString("base64url", 0, 16);
}
