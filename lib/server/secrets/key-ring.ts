import { createHash } from "node:crypto";
import { env } from "../env";

export type Key = { id: string; bytes: Buffer };

/** Newest first: the first seals, all unseal. The key's hash names it inside the sealed text. */
export function keyRing(keys: readonly Buffer[] = env().ENCRYPTION_KEYS): Key[] {
  return keys.map((bytes) => ({ id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes }));
}
