import { createHash } from "node:crypto";
import { canonicalContent } from "@/lib/domain/sequences/canonical-content";
import type { Sequence } from "@/lib/domain/sequences/schema";

export function contentHash({ name, message, unreadable }: Pick<Sequence, "name" | "message" | "unreadable">): string {
  return createHash("sha256")
    .update(canonicalContent(name, message))
    .update(unreadable ?? "")
    .digest("hex")
    .slice(0, 32);
}
