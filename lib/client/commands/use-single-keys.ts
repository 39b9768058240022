"use client";

import { useRemembered } from "../browser/use-remembered";

export function useSingleKeys() {
  return useRemembered("overture.single-keys", ["on", "off"]);
}
