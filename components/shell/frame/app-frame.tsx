import type { AbstractIntlMessages } from "next-intl";
import type { ReactNode } from "react";
import { PageMessages } from "@/lib/client/i18n/page-messages";
import { AppProviders } from "./app-providers";

/** Around every page but the public ones. */
export function AppFrame({ messages, children }: { messages: AbstractIntlMessages; children: ReactNode }) {
  return (
    <PageMessages messages={messages}>
      <AppProviders>{children}</AppProviders>
    </PageMessages>
  );
}
