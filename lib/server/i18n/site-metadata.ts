import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { env } from "../env";

export async function siteMetadata(): Promise<Metadata> {
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
