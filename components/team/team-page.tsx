"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useByName } from "@/lib/client/i18n/use-by-name";
import { useTeam } from "@/lib/client/team/use-team";
import type { TeamView } from "@/lib/domain/team/team-view";
import { InviteList } from "./invites/invite-list";
import { MemberRow } from "./members/member-row";

const InviteDialog = lazyPart(() =>
  import("./invites/invite-dialog").then((module) => ({ default: module.InviteDialog })),
);

type Props = { wabaId: string; userId: string; first: TeamView };

/** Who works in this account. Everybody reads it; admins change it. */
export function TeamPage({ wabaId, userId, first }: Props) {
  const t = useTranslations("team.teamView");
  const can = useCan();
  const { team, isError } = useTeam(wabaId, first);
  const [isInviting, setInviting] = useState(false);
  const { members, invites } = team;
  const byName = useByName(members);
  const mayManage = can("team:manage") && invites !== null;
  return (
    <div className="pb-16">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <div className="min-w-0">
          <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("title")}</h1>
          <p className="max-w-[70ch] text-[13px] text-dim">
            {t("lead")} {mayManage ? null : t("adminsManage")}
          </p>
        </div>
        {mayManage ? (
          <Button
            className="ms-auto"
            variant="primary"
            icon={<UserPlus aria-hidden className="size-4" />}
            onClick={() => setInviting(true)}
          >
            {t("invite")}
          </Button>
        ) : null}
      </div>
      {isError ? (
        <RefusalNotice
          tone="amber"
          className="mx-4 my-3 lg:mx-8"
          refusal={{ title: t("notResponding"), advice: t("mayBeOutdated") }}
        />
      ) : null}
      <ul aria-label={t("members")}>
        {byName.map((member) => (
          <MemberRow key={member.userId} {...{ wabaId, member, mayManage }} isYou={member.userId === userId} />
        ))}
      </ul>
      {members.length === 1 && mayManage ? (
        <p className="px-4 py-3 text-[13px] text-dim lg:px-8">{t("onlyYou")}</p>
      ) : null}
      {mayManage ? <InviteList wabaId={wabaId} invites={invites} /> : null}
      <Suspense fallback={null}>
        {isInviting ? <InviteDialog wabaId={wabaId} onClose={() => setInviting(false)} /> : null}
      </Suspense>
    </div>
  );
}
