import type { ReactNode } from "react";
import { PageMessages } from "@/lib/client/i18n/page-messages";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export default async function TeamLayout({ children }: { children: ReactNode }) {
  return <PageMessages {...(await messagesFor("team"))}>{children}</PageMessages>;
}
