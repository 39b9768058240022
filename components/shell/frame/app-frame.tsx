import type { ComponentProps } from "react";
import { PageMessages } from "@/lib/client/i18n/page-messages";
import { AppProviders } from "./app-providers";

/** Around every page but the public ones. */
export function AppFrame({ children, ...messages }: ComponentProps<typeof PageMessages>) {
  return (
    <PageMessages {...messages}>
      <AppProviders>{children}</AppProviders>
    </PageMessages>
  );
}
