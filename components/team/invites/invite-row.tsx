import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Pill } from "@/components/ui/feedback/pill";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { TeamInvite } from "@/lib/domain/team/team-view";

type Props = { invite: TeamInvite; busy: boolean; onRevoke: () => void };

export function InviteRow({ invite, busy, onRevoke }: Props) {
  const [t, roles] = [useTranslations("team.inviteList"), useTranslations("team.roles")];
  const formats = useFormats();
  const { label, role, state, createdBy, expiresAt, usedBy } = invite;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 lg:px-8">
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi className="font-[550] [overflow-wrap:anywhere]">{label}</bdi>
          <Pill tone={state === "active" ? "accent" : "neutral"}>{t(`state.${state}`)}</Pill>
        </p>
        <p className="flex flex-wrap gap-x-3 text-[13px] text-dim">
          <span>{roles(role)}</span>
          <span>{t("createdBy", { name: createdBy })}</span>
          {state === "active" ? <span>{t("expires", { day: formats.date(expiresAt, "date") })}</span> : null}
          {usedBy ? <span>{t("usedBy", { name: usedBy })}</span> : null}
        </p>
      </div>
      {state === "active" ? (
        <Button size="sm" busy={busy} aria-label={t("revokeFor", { label })} onClick={onRevoke}>
          {t("revoke")}
        </Button>
      ) : null}
    </li>
  );
}
