"use client";

import { UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Select } from "@/components/ui/fields/select";
import { useChangeRole, useRemoveMember } from "@/lib/client/team/use-team";
import { isAdmin, type Role, roles } from "@/lib/domain/permissions/permissions";
import { isAbove } from "@/lib/domain/team/role-limit";
import type { TeamMember } from "@/lib/domain/team/team-view";
import { ConfirmDialog } from "./confirm-dialog";

type Props = { wabaId: string; member: TeamMember; isYou: boolean; describedBy: string | undefined };

/** Offers only roles that Meta allows; the row's note says why there are no more. */
export function MemberControls({ wabaId, member, isYou, describedBy }: Props) {
  const [t, words] = [useTranslations("team.memberRow"), useTranslations("team.words")];
  const [removing, leaving] = [useTranslations("team.removeDialog"), useTranslations("team.lowerSelfDialog")];
  const { userId: memberId, name, role, highest, isOnlyAdmin } = member;
  const [asked, setAsked] = useState<"remove" | Role | null>(null);
  const onRefused = toast.refusal;
  const change = useChangeRole(wabaId, {
    onDone: (_, input) => toast.show({ title: t("roleChanged", { name, role: input.role }) }),
    onRefused,
  });
  const remove = useRemoveMember(wabaId, {
    onDone: () => toast.show({ title: removing("removed", { name }) }),
    onRefused,
  });
  const offered = roles.filter((each) => each === role || (!isOnlyAdmin && !isAbove(each, highest)));
  const shown = change.busy && change.input ? change.input.role : role;
  const close = () => setAsked(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select
        label={t("roleOf", { name })}
        describedBy={describedBy}
        value={shown}
        options={offered.map((value) => ({ value, label: words(`roles.${value}`) }))}
        onChange={(next) => (isYou && isAdmin(member) ? setAsked(next) : change.run({ memberId, role: next }))}
        className="w-40"
      />
      <Button
        size="sm"
        variant="ghost"
        icon={<UserMinus aria-hidden className="size-4" />}
        busy={remove.busy}
        disabled={isOnlyAdmin}
        aria-label={t("removeName", { name })}
        onClick={() => setAsked("remove")}
      >
        {t("remove")}
      </Button>
      {asked === "remove" ? (
        <ConfirmDialog
          title={removing("title", { name })}
          description={removing("description")}
          cancel={removing("cancel")}
          confirm={removing("remove")}
          onClose={close}
          onConfirm={() => remove.run({ memberId })}
        />
      ) : null}
      {asked && asked !== "remove" ? (
        <ConfirmDialog
          title={leaving("title")}
          description={leaving("description")}
          cancel={leaving("cancel")}
          confirm={leaving("confirm")}
          onClose={close}
          onConfirm={() => change.run({ memberId, role: asked })}
        />
      ) : null}
    </div>
  );
}
