import "./globals.css";

import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { DocumentProviders } from "@/components/shell/frame/document-providers";
import { documentLanguage } from "@/lib/server/auth/language/request-language";
import { messagesFor } from "@/lib/server/i18n/messages-for";

export { viewport } from "@/components/shell/viewport";
export { siteMetadata as generateMetadata } from "@/lib/server/i18n/site-metadata";

export default async function RootLayout({ children }: LayoutProps<"/">) {
  const [{ lang, dir }, sent] = await Promise.all([documentLanguage(), headers()]);
  return (
    <html lang={lang} dir={dir} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={(await messagesFor("root")).messages}>
          <DocumentProviders nonce={sent.get("x-nonce")} direction={dir}>
            {children}
          </DocumentProviders>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
