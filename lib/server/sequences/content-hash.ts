import { createHash } from "node:crypto";
import type { Sequence } from "@/lib/sequences/schema";
import { canonicalJson } from "./canonical-json";

/** Tells whether two sequences say the same: name and message, not id, status or time. */
export function contentHash({ name, message, unreadable }: Pick<Sequence, "name" | "message" | "unreadable">): string {
  return createHash("sha256")
    .update(canonicalJson([name, message, unreadable]))
    .digest("hex")
    .slice(0, 32);
}
