"use client";

import { useTheme } from "next-themes";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { PreviewTheme } from "./preview-types";

/** The page's own theme for a phone drawn in it. Light until hydrated, for the server does not know and React keeps its attributes. */
export function usePhoneTheme(): PreviewTheme {
  const { resolvedTheme } = useTheme();
  const isHydrated = useHydrated();
  return isHydrated && resolvedTheme === "dark" ? "dark" : "light";
}
