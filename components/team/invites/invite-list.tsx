import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/feedback/toast";
import { useRevokeInvite } from "@/lib/client/team/use-team";
import type { TeamInvite } from "@/lib/domain/team/team-view";
import { InviteRow } from "./invite-row";

type Props = { wabaId: string; invites: readonly TeamInvite[] };

export function InviteList({ wabaId, invites }: Props) {
  const t = useTranslations("team.inviteList");
  const { busy, run, input } = useRevokeInvite(wabaId, {
    onDone: () => toast.show({ title: t("revoked") }),
    onRefused: toast.refusal,
  });
  return (
    <section aria-labelledby="invites" className="pt-6">
      <h2 id="invites" className="px-4 pb-2 font-semibold lg:px-8">
        {t("title")}
      </h2>
      {invites.length > 0 ? (
        <ul aria-labelledby="invites" className="border-line border-t">
          {invites.map((invite) => (
            <InviteRow
              key={invite.id}
              invite={invite}
              busy={busy && input?.inviteId === invite.id}
              onRevoke={() => run({ inviteId: invite.id })}
            />
          ))}
        </ul>
      ) : (
        <p className="px-4 text-[13px] text-dim lg:px-8">{t("none")}</p>
      )}
    </section>
  );
}
