"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { Segmented } from "@/components/ui/fields/segmented";
import { Select } from "@/components/ui/fields/select";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useCanMailLinks, useCreateReviewLink } from "@/lib/client/review-links/use-review-links";
import { msg } from "@/lib/domain/messages/message";
import type { LinkKind } from "@/lib/domain/reviews/review-link";
import { LINK_DAYS, PASSCODE_LENGTH, VISITOR_NAME_MAX_LENGTH } from "@/lib/domain/reviews/visitor-bounds";
import { CreatedLink } from "./created-link";

type Props = { wabaId: string; reviewIds: readonly string[]; isAuthor: boolean; onClose: () => void };

const kinds = [
  { value: "named", label: msg("reviews.createLinkDialog.forOnePerson") },
  { value: "shared", label: msg("reviews.createLinkDialog.shared") },
] as const;

const days = ["1", "3", "7", "14", "30", "60", "90"].map((value) => ({
  value,
  label: msg("reviews.createLinkDialog.days", { count: Number(value) }),
}));

/** Shows the new link once; nobody can read it again. */
export function CreateLinkDialog({ wabaId, reviewIds, isAuthor, onClose }: Props) {
  const t = useTranslations("reviews.createLinkDialog");
  const formId = useId();
  const creating = useCreateReviewLink(wabaId);
  const [kind, setKind] = useState<LinkKind>("named");
  const [label, setLabel] = useState("");
  const [email, setEmail] = useState("");
  const [expiresIn, setExpiresIn] = useState(String(LINK_DAYS.usual));
  const [passcode, setPasscode] = useState("");
  const [wantsMail, setWantsMail] = useState(false);
  const canMail = useCanMailLinks(wabaId, reviewIds[0] ?? "");
  const created = creating.data?.ok ? creating.data.data : null;
  if (created) {
    return <CreatedLink token={created.token} email={email.trim()} hasPasscode={passcode !== ""} onClose={onClose} />;
  }
  const isNamed = kind === "named";
  const mails = isNamed && wantsMail && canMail === true;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || creating.isPending || onClose()}
      title={t("createReviewLink")}
      description={reviewIds.length > 1 ? t("forLaunch", { count: reviewIds.length }) : t("noLoginNeeded")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" busy={creating.isPending}>
            {mails ? t("sendLink") : t("createLink")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          creating.mutate({
            reviewIds: [...reviewIds],
            kind,
            label,
            email: isNamed && email.trim() ? email.trim() : null,
            days: Number(expiresIn),
            mail: mails,
            passcode: passcode || null,
          });
        }}
      >
        {creating.data?.ok === false ? <RefusalNotice announce refusal={creating.data.refusal} /> : null}
        <Segmented label={t("who")} value={kind} options={kinds} onChange={setKind} className="justify-self-start" />
        <p className="text-[13px] text-dim">{isNamed ? t("namedMeans") : t("sharedMeans")}</p>
        {isNamed && isAuthor && !mails && canMail !== null ? (
          <Notice size="sm">{canMail ? t("countsOnlyIfMailed") : t("mailOff")}</Notice>
        ) : null}
        <Field label={isNamed ? t("reviewersName") : t("label")} hint={isNamed ? undefined : t("labelHint")}>
          <Input
            required
            pattern=".*\S.*"
            maxLength={VISITOR_NAME_MAX_LENGTH}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
        </Field>
        {isNamed ? (
          <div className="grid gap-2">
            <Field label={t("email")} hint={mails ? undefined : t("emailHint")}>
              <Input
                type="email"
                required={mails}
                maxLength={254}
                value={email}
                onChange={({ target }) => setEmail(target.value)}
              />
            </Field>
            {canMail ? (
              <span className="flex items-center gap-1.5">
                <Checkbox
                  id={`${formId}-mail`}
                  checked={wantsMail}
                  onChange={({ target }) => setWantsMail(target.checked)}
                />
                <label htmlFor={`${formId}-mail`}>{t("mailInstead")}</label>
              </span>
            ) : null}
          </div>
        ) : null}
        <div className="flex flex-wrap gap-4">
          <div className="grid gap-1.5">
            <span className="font-[550]">{t("expiresAfter")}</span>
            <Select label={t("expiresAfter")} value={expiresIn} options={days} onChange={setExpiresIn} />
          </div>
          <div className="min-w-48 flex-1">
            <Field label={t("passcode")} hint={t("passcodeHint")}>
              <Input
                minLength={PASSCODE_LENGTH.min}
                maxLength={PASSCODE_LENGTH.max}
                value={passcode}
                onChange={({ target }) => setPasscode(target.value)}
              />
            </Field>
          </div>
        </div>
      </form>
    </Dialog>
  );
}
