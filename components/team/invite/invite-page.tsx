"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useAcceptInvite } from "@/lib/client/team/use-accept-invite";
import { isAbove } from "@/lib/domain/team/role-limit";
import type { InviteView } from "@/lib/domain/team/team-view";

type Props = { token: string; invite: InviteView; userName: string };

/** Says who invites to which account in which role. Nothing happens until the person accepts. */
export function InvitePage({ token, invite, userName }: Props) {
  const t = useTranslations("team.invitePage");
  const [means, limits] = [useTranslations("team.roleMeans"), useTranslations("team.ownLimits")];
  const formats = useFormats();
  const router = useRouter();
  const { wabaId, account, invitedBy, role, granted, limit, current, changes, expiresAt } = invite;
  const home = `/${wabaId}/sequences`;
  const { busy, refusal, accept } = useAcceptInvite(token, () => router.replace(home));
  const said = changes ? (current ? "lowers" : "role") : "isMember";
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[52ch] flex-col items-start justify-center gap-2 px-6 py-16">
      <Brand className="mb-6" />
      <h1 className="font-semibold text-xl [overflow-wrap:anywhere]">{t("heading", { invitedBy, account })}</h1>
      <p>
        {t(said, { role: granted })} <span className="text-dim">{means(granted)}</span>
      </p>
      {limit && isAbove(role, granted) ? <p className="text-dim">{limits(limit)}</p> : null}
      <p className="text-[13px] text-dim">
        {t.rich("signedInAs", { name: () => <bdi>{userName}</bdi> })} {t("useOther")}
      </p>
      <p className="text-[13px] text-dim">{t("expires", { day: formats.date(expiresAt, "date") })}</p>
      {refusal ? <RefusalNotice announce refusal={refusal} /> : null}
      <div className="mt-4 flex flex-wrap gap-2">
        {changes ? (
          <>
            <Button variant="primary" busy={busy} onClick={() => void accept()}>
              {t("accept")}
            </Button>
            <Link href="/accounts" className={buttonClass({})}>
              {t("decline")}
            </Link>
          </>
        ) : (
          <Link href={home} className={buttonClass({ variant: "primary" })}>
            {t("open")}
          </Link>
        )}
      </div>
    </main>
  );
}
