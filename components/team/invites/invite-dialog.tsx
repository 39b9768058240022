"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { Select } from "@/components/ui/fields/select";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useCreateInvite } from "@/lib/client/team/use-team";
import { type Role, roles } from "@/lib/domain/permissions/permissions";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { inviteDays, inviteLabelMaxLength } from "@/lib/domain/team/team-input";
import { CreatedInvite } from "./created-invite";

type Props = { wabaId: string; onClose: () => void };

/** Shows the new link once; nobody can read it again. */
export function InviteDialog({ wabaId, onClose }: Props) {
  const [t, named] = [useTranslations("team.inviteDialog"), useTranslations("team.roles")];
  const means = useTranslations("team.roleMeans");
  const formId = useId();
  const [label, setLabel] = useState("");
  const [role, setRole] = useState<Role>("writer");
  const [days, setDays] = useState<(typeof inviteDays.choices)[number]>(inviteDays.usual);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const { busy, run } = useCreateInvite(wabaId, {
    onDone: (created) => setToken(created.token),
    onRefused: setRefusal,
  });
  if (token) return <CreatedInvite token={token} onClose={onClose} />;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      title={t("title")}
      description={t("description")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            {t("create")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          run({ label, role, days });
        }}
      >
        {refusal ? <RefusalNotice announce refusal={refusal} /> : null}
        <Field label={t("label")} hint={t("labelHint")}>
          <Input
            required
            pattern=".*\S.*"
            maxLength={inviteLabelMaxLength}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
        </Field>
        <div className="grid gap-1.5">
          <span className="font-[550]">{t("role")}</span>
          <Select
            label={t("role")}
            value={role}
            options={roles.map((value) => ({ value, label: named(value) }))}
            onChange={setRole}
            className="w-full"
          />
          <p className="text-[13px] text-dim">
            {means(role)} {t("ceiling")}
          </p>
        </div>
        <div className="grid justify-items-start gap-1.5">
          <span className="font-[550]">{t("expiresAfter")}</span>
          <Select
            label={t("expiresAfter")}
            value={String(days)}
            options={inviteDays.choices.map((count) => ({ value: String(count), label: t("days", { count }) }))}
            onChange={(value) => setDays(inviteDays.choices.find((each) => String(each) === value) ?? inviteDays.usual)}
          />
        </div>
      </form>
    </Dialog>
  );
}
