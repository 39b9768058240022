import { createDecipheriv } from "node:crypto";
import { type Key, keyRing } from "./key-ring";

const SEALED = /^(v1\.([0-9a-f]{8}))\.([\w-]{16})\.([\w-]{22})\.([\w-]*)$/;

/** @throws Error if altered, not a sealed text, or its key left the ring; never repeats the text */
export function unseal(sealed: string, keys: readonly Key[] = keyRing()): string {
  const [, header = "", keyId, nonce = "", tag = "", ciphertext = ""] = SEALED.exec(sealed) ?? [];
  if (!header) throw new Error("This is not a sealed text");
  const key = keys.find(({ id }) => id === keyId);
  if (!key) throw new Error(`Key ${keyId} is not in ENCRYPTION_KEYS any more`);
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(nonce, "base64url"), { authTagLength: 16 })
    .setAAD(Buffer.from(header))
    .setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(ciphertext, "base64url")), decipher.final()]).toString("utf8");
}
