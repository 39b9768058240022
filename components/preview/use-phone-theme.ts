"use client";

import { useTheme } from "next-themes";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { PreviewTheme } from "./preview-types";

/** The page's theme. Light until hydration, because the server doesn't know it and React keeps its attributes. */
export function usePhoneTheme(): PreviewTheme {
  const { resolvedTheme } = useTheme();
  const isHydrated = useHydrated();
  return isHydrated && resolvedTheme === "dark" ? "dark" : "light";
}
