import Link from "next/link";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import { buttonClass } from "@/components/ui/buttons/button-class";

/** The same for an unknown, used, revoked or expired link. */
export function InviteUnavailable() {
  const t = useTranslations("team.inviteUnavailable");
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[46ch] flex-col items-start justify-center gap-2 px-6 py-16">
      <Brand className="mb-6" />
      <h1 className="font-semibold text-xl">{t("title")}</h1>
      <p className="text-dim">{t("advice")}</p>
      <Link href="/accounts" className={`${buttonClass({})} mt-4`}>
        {t("home")}
      </Link>
    </main>
  );
}
