import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/frame/app-frame";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export default async function AccountsLayout({ children }: { children: ReactNode }) {
  return <AppFrame {...(await messagesFor("app", "accounts"))}>{children}</AppFrame>;
}
