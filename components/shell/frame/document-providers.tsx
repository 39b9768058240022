"use client";

import { DirectionProvider } from "@base-ui/react/direction-provider";
import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";
import { repeatEarlyClicks } from "@/lib/client/browser/repeat-early-clicks";

if (typeof window !== "undefined") repeatEarlyClicks();

type Props = { nonce: string | null; direction: "ltr" | "rtl"; children: ReactNode };

/** Popups don't read `dir`: placement and arrow keys follow the provider. */
export function DocumentProviders({ nonce, direction, children }: Props) {
  return (
    <ThemeProvider attribute="data-theme" nonce={nonce ?? undefined} disableTransitionOnChange>
      <DirectionProvider direction={direction}>{children}</DirectionProvider>
    </ThemeProvider>
  );
}
