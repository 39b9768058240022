import { FlaskConical } from "lucide-react";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import { LanguageSelect } from "@/components/ui/fields/language-select";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { PreviewStill } from "./preview-still";
import { SignInPanel } from "./sign-in-panel";

type Props = {
  callbackUrl: string;
  /** Came by the link of an invite. */
  invited: boolean;
  refusal: SignInRefusal | null;
  sandbox: boolean;
};

export function SignInView({ callbackUrl, invited, refusal, sandbox }: Props) {
  const t = useTranslations("signIn.signInView");
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,46rem)]">
      <main className="px-5 py-10 sm:px-10 lg:pt-[max(2.5rem,13dvh)]">
        <div className="mx-auto w-full max-w-[25rem]">
          <div className="flex items-center justify-between gap-3">
            <Brand className="text-base" />
            <LanguageSelect />
          </div>
          <h1 className="mt-8 text-balance font-semibold text-[28px] leading-[34px] tracking-[-0.02em]">
            {invited ? t("invitedToTeam") : t("writeFirstThingCustomers")}
          </h1>
          {invited && <p className="mt-3 text-[15px] leading-[22px]">{t("signInToSeeInvite")}</p>}
          <p className="mt-3 text-pretty text-[15px] text-dim leading-[22px]">
            {t.rich("whereMarketingTeamsWrite", {
              span: (chunks) => <span className="whitespace-nowrap">{chunks}</span>,
            })}
          </p>
          {sandbox && <SandboxInvitation />}
          <div className="mt-6">
            <SignInPanel callbackUrl={callbackUrl} refusal={refusal} />
          </div>
        </div>
      </main>
      <PreviewStill />
    </div>
  );
}

function SandboxInvitation() {
  const t = useTranslations("signIn.signInView");
  return (
    <div className="mt-6 flex gap-2.5 rounded-lg border border-line-strong border-dashed px-3 py-2.5 text-[13px] text-dim">
      <FlaskConical aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <p>
        {t.rich("sandboxSimulatedMetaSo", {
          b: (chunks) => <strong className="font-semibold text-ink">{chunks}</strong>,
        })}
      </p>
    </div>
  );
}
