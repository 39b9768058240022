import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Drawing } from "@/components/ui/drawings/drawing";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg } from "@/lib/domain/messages/message";

const steps = [
  {
    title: msg("accounts.noAccount.youDontHaveAccess"),
    advice: msg("accounts.noAccount.askAdminBusinessAdd"),
  },
  {
    title: msg("accounts.noAccount.youDidntSelectAccount"),
    advice: msg("accounts.noAccount.signInAgainChoose"),
  },
  {
    title: msg("accounts.noAccount.businessHasNoWhatsapp"),
    advice: msg("accounts.noAccount.createOneInWhatsapp"),
  },
];

/** Shown to people who can sign in with Meta but have no business account. */
export function NoAccount({ userName }: { userName: string }) {
  const text = useMessageText();
  const t = useTranslations("accounts.noAccount");
  return (
    <>
      <div className="-ms-2 mb-6">
        <Drawing name="shop" />
      </div>
      <h1 className="font-semibold text-2xl tracking-[-0.015em]">{t("noWhatsappBusinessAccount")}</h1>
      <p className="mt-1 text-dim">
        {t.rich("youSignedInAs", { userName, span: (chunks) => <span dir="auto">{chunks}</span> })}
      </p>
      <ol className="mt-6 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
        {steps.map(({ title, advice }) => (
          <li key={text(title)} className="px-4 py-3">
            <h2 className="font-semibold">{text(title)}</h2>
            <p className="text-dim">{text(advice)}</p>
          </li>
        ))}
      </ol>
      <p className="mt-6 flex flex-wrap gap-2">
        <Link href="/sign-in?again" className={buttonClass({ variant: "primary" })}>
          {t("signInAgain")}
        </Link>
      </p>
    </>
  );
}
