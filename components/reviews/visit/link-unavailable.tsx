import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";

/** The same for an unknown, revoked or expired link, and for one that ends while its page is open. */
export function LinkUnavailable() {
  const t = useTranslations("reviews.linkUnavailable");
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[46ch] flex-col items-start justify-center gap-2 px-6 py-16">
      <Brand className="mb-6" />
      <h1 className="font-semibold text-xl">{t("linkUnavailable")}</h1>
      <p className="text-dim">{t("askForNewLink")}</p>
    </main>
  );
}
