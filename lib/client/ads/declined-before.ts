import type { ConsentLevel } from "@/lib/domain/ads/ads-consent";
import { readMemory, writeMemory } from "../browser/browser-memory";

const keyOf = (level: ConsentLevel) => `overture:declined:${level}`;

/** Remembers how somebody answered Meta's dialog, for the next time that they are asked. */
export function rememberAnswer(level: ConsentLevel, declined: boolean): void {
  if (declined || readMemory(keyOf(level)) !== null) writeMemory(keyOf(level), declined ? "yes" : "no");
}

/** Whether this browser's person declined it before: Meta shows it again only to those who are asked anew. */
export function declinedBefore(level: ConsentLevel): boolean {
  return readMemory(keyOf(level)) === "yes";
}
