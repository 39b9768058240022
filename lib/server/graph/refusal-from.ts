import type { Refusal } from "@/lib/sequences/refusal";

/** Turns an error of the Graph client into plain words; null for every other error, which is a surprise to be thrown. */
export function refusalFrom(_error: unknown, _now = new Date()): Refusal | null {
  return null;
}
