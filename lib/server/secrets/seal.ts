import { createCipheriv, randomBytes } from "node:crypto";
import { type Key, keyRing } from "./key-ring";

/** AES-256-GCM with the newest key: `v1.<key id>.<nonce>.<tag>.<ciphertext>`, the last three in base64url. */
export function seal(plain: string, keys: readonly Key[] = keyRing()): string {
  const key = keys[0];
  if (!key) throw new Error("The key ring is empty");
  const header = `v1.${key.id}`;
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(Buffer.from(header));
  const ciphertext = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return [header, ...[nonce, cipher.getAuthTag(), ciphertext].map((part) => part.toString("base64url"))].join(".");
}
