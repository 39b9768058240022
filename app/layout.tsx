import "./globals.css";

import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Theme } from "@/components/shell/frame/theme";
import { env } from "@/lib/server/env";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.app");
  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title: { default: "Overture", template: "%s · Overture" },
    description: t("description"),
    manifest: "/manifest.webmanifest",
    icons: { apple: "/icons/apple-touch-icon.png" },
    openGraph: { title: "Overture", images: "/social.png" },
    robots: { index: false, follow: false },
    referrer: "same-origin",
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export { viewport } from "@/components/shell/viewport";

export default async function RootLayout({ children }: LayoutProps<"/">) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={(await messagesFor("root")).messages}>
          <Theme nonce={nonce}>{children}</Theme>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
