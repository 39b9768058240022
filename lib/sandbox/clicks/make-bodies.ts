import type { Random } from "../random";
import { whatsappObject } from "../webhooks/subscription";
import { escapeJson } from "./escape-json";
import type { Change } from "./format-click";

/** Meta's limit per delivery. */
const maxBytes = 3_000_000;

/** ASCII only. */
export type Body = { text: string; updates: number };

/** At most `batch` updates and 3 MB each, with one or several entries. */
export function makeBodies(random: Random, wabaId: string, changes: Change[], batch: number): Body[] {
  const bodies: Body[] = [];
  for (let start = 0; start < changes.length; start += batch) {
    bodies.push(...pack(random, wabaId, changes.slice(start, start + batch)));
  }
  return bodies;
}

function pack(random: Random, wabaId: string, changes: Change[]): Body[] {
  const text = escapeJson({ object: whatsappObject, entry: entries(random, wabaId, changes) });
  if (text.length <= maxBytes || changes.length === 1) return [{ text, updates: changes.length }];
  const half = Math.ceil(changes.length / 2);
  return [...pack(random, wabaId, changes.slice(0, half)), ...pack(random, wabaId, changes.slice(half))];
}

/** Meta's grouping is undocumented, so it varies here; receivers must accept any. */
function entries(random: Random, wabaId: string, changes: Change[]): { id: string; changes: Change[] }[] {
  const entries: { id: string; changes: Change[] }[] = [];
  for (let start = 0; start < changes.length; ) {
    const size = random.between(1, changes.length - start);
    entries.push({ id: wabaId, changes: changes.slice(start, start + size) });
    start += size;
  }
  return entries;
}
