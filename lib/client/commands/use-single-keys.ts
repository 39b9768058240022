"use client";

import { useRemembered } from "../browser/use-remembered";

/** Whether keys without Ctrl or ⌘ do anything, as this person wants it. */
export function useSingleKeys() {
  return useRemembered("overture.single-keys", ["on", "off"]);
}
