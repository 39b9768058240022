import { createHash } from "node:crypto";
import { env } from "../env";

export type Key = { id: string; bytes: Buffer };

/** Newest first: the first key seals, all of them open. A key is named by its hash, so a sealed text tells which it needs. */
export function keyRing(keys: readonly Buffer[] = env().ENCRYPTION_KEYS): Key[] {
  return keys.map((bytes) => ({ id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes }));
}
