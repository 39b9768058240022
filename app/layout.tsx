import "./globals.css";

import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { Providers } from "@/components/shell/providers";
import { env } from "@/lib/server/env";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title: { default: "Overture", template: "%s · Overture" },
    description: "Write, preview and launch the first thing a customer reads after tapping a Click-to-WhatsApp ad.",
    manifest: "/manifest.webmanifest",
    icons: { apple: "/icons/apple-touch-icon.png" },
    openGraph: { title: "Overture", images: "/social.png" },
    robots: { index: false, follow: false },
    referrer: "same-origin",
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#121211" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={await messagesFor("root")}>
          <Providers nonce={nonce}>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
