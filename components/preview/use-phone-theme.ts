"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import type { PreviewTheme } from "./preview-types";

const never = () => () => {};

/** The page's own theme for a phone drawn in it. Light until hydrated, for the server does not know and React keeps its attributes. */
export function usePhoneTheme(): PreviewTheme {
  const { resolvedTheme } = useTheme();
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isHydrated && resolvedTheme === "dark" ? "dark" : "light";
}
