import { hkdfSync } from "node:crypto";
import type { Key } from "./key-ring";

/** HKDF-SHA256: 32 bytes for one purpose, so that no key of the ring serves two. */
export function deriveKey({ bytes }: Key, label: string): Buffer {
  return Buffer.from(hkdfSync("sha256", bytes, Buffer.alloc(0), `overture ${label}`, 32));
}
