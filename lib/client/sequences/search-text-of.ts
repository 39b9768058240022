import type { Sequence } from "@/lib/domain/sequences/schema";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

const known = new WeakMap<Sequence, string>();

/** Cached per row; separates the parts, so that no match spans two. */
export function searchTextOf(sequence: Sequence): string {
  const before = known.get(sequence);
  if (before !== undefined) return before;
  const { id, name, message, unreadable } = sequence;
  const parts = [name, message?.text, message?.autofill_message?.content, unreadable, id];
  for (const { title } of message?.ice_breakers ?? []) parts.push(title);
  const folded = foldForSearch(parts.filter(Boolean).join("\u0000"));
  known.set(sequence, folded);
  return folded;
}
