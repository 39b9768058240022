"use client";

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { LazyToastRegion } from "@/components/ui/feedback/lazy-toast-region";
import { makeQueryClient } from "@/lib/client/browser/make-query-client";

let inBrowser: QueryClient | undefined;

/** One for the browser's lifetime, because layouts mount again when the account changes; on the server one a request. */
function queryClientFor(): QueryClient {
  if (typeof window === "undefined") return makeQueryClient();
  inBrowser ??= makeQueryClient();
  return inBrowser;
}

/** What pages of signed-in people need, kept from public pages. */
export function AppProviders({ children }: { children: ReactNode }) {
  const [queryClient] = useState(queryClientFor);
  return (
    <QueryClientProvider client={queryClient}>
      {children}
      <LazyToastRegion />
    </QueryClientProvider>
  );
}
