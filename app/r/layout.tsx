import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageMessages } from "@/lib/client/i18n/page-messages";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export const metadata: Metadata = { referrer: "no-referrer", robots: { index: false, follow: false } };

export default async function ReviewLinkLayout({ children }: { children: ReactNode }) {
  return <PageMessages {...(await messagesFor("review"))}>{children}</PageMessages>;
}
