import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Pill } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import { isAdmin } from "@/lib/domain/permissions/permissions";
import type { TeamMember } from "@/lib/domain/team/team-view";
import { MemberControls } from "./member-controls";

type Props = { wabaId: string; member: TeamMember; isYou: boolean; mayManage: boolean };

export function MemberRow({ wabaId, member, isYou, mayManage }: Props) {
  const t = useTranslations("team.memberRow");
  const words = useTranslations("team.words");
  const { userId, name, role, limit, connection, seenAt, sessions, isOnlyAdmin } = member;
  const noteId = `role-note-${userId}`;
  const note = isOnlyAdmin ? t("onlyAdmin") : limit ? words(`${isYou ? "ownLimits" : "limits"}.${limit}`) : null;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 lg:px-8">
      <div className="flex min-w-0 flex-[1_1_16rem] items-center gap-3">
        <Avatar name={name} round />
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2">
            <bdi className="font-semibold [overflow-wrap:anywhere]">{name}</bdi>
            {isYou ? <Pill>{t("you")}</Pill> : null}
          </p>
          <p className="flex flex-wrap gap-x-3 text-[13px] text-dim">
            <span>{t(`connections.${connection}`)}</span>
            <span>{seenAt ? t.rich("lastSeen", { time: () => <RelativeTime iso={seenAt} /> }) : t("neverSeen")}</span>
            {sessions > 0 ? <span>{t("sessions", { count: sessions })}</span> : null}
          </p>
          {note ? (
            <p id={noteId} className="text-[13px] text-dim">
              {note}
            </p>
          ) : null}
        </div>
      </div>
      {mayManage ? (
        <MemberControls {...{ wabaId, member, isYou }} describedBy={note ? noteId : undefined} />
      ) : (
        <Pill tone={isAdmin(member) ? "accent" : "neutral"}>{words(`roles.${role}`)}</Pill>
      )}
    </li>
  );
}
