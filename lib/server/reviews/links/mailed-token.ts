import { createHmac } from "node:crypto";
import { type Key, keyRing } from "@/lib/server/secrets/key-ring";

/** The token of a link that is only e-mailed. Derived, so that it is stored nowhere and every attempt mails the same one. */
export function mailedToken(linkId: string, [newest]: readonly Key[] = keyRing()): string {
  if (!newest) throw new Error("The key ring is empty");
  return createHmac("sha256", newest.bytes).update(`review-link:${linkId}`).digest("base64url");
}
