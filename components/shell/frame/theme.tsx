"use client";

import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";

export function Theme({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <ThemeProvider attribute="data-theme" nonce={nonce} disableTransitionOnChange>
      {children}
    </ThemeProvider>
  );
}
