import type { ConsentLevel } from "@/lib/domain/ads/ads-consent";
import { readMemory, writeMemory } from "../browser/browser-memory";

const keyOf = (level: ConsentLevel) => `overture:declined:${level}`;

export function rememberAnswer(level: ConsentLevel, declined: boolean): void {
  if (declined || readMemory(keyOf(level)) !== null) writeMemory(keyOf(level), declined ? "yes" : "no");
}

/** Meta shows a declined permission again only with a rerequest. */
export function declinedBefore(level: ConsentLevel): boolean {
  return readMemory(keyOf(level)) === "yes";
}
