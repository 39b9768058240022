import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/frame/app-frame";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export const metadata: Metadata = { referrer: "no-referrer", robots: { index: false, follow: false } };

export default async function InviteLayout({ children }: { children: ReactNode }) {
  return <AppFrame {...(await messagesFor("app", "invite"))}>{children}</AppFrame>;
}
