"use client";

import { useTheme } from "next-themes";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { PhoneTheme } from "./preview-types";

/** The page's theme, which the server doesn't know. */
export function usePhoneTheme(): PhoneTheme {
  const { resolvedTheme } = useTheme();
  const isHydrated = useHydrated();
  if (!isHydrated) return "page";
  return resolvedTheme === "dark" ? "dark" : "light";
}
