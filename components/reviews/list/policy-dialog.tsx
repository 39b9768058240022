"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Select } from "@/components/ui/fields/select";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useSavePolicy } from "@/lib/client/reviews/use-reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import type { ReviewPerson } from "@/lib/domain/reviews/review-view";
import { PeopleChoice } from "../send/people-choice";

type Props = { wabaId: string; policy: ReviewPolicy; members: readonly ReviewPerson[]; onClose: () => void };

const approvalCounts = ["1", "2", "3", "4", "5"] as const;
const extras = ["outsideCounts", "coversDelete", "coversAds"] as const;

/** Sets what an account asks for before anything is published. */
export function PolicyDialog({ wabaId, policy, members, onClose }: Props) {
  const t = useTranslations("reviews.policyDialog");
  const ids = useId();
  const [wanted, setWanted] = useState({
    ...policy,
    // A former member can't be chosen, so they couldn't be removed from the choice either.
    approvers: policy.approvers.filter((id) => members.some(({ userId }) => userId === id)),
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { busy, run } = useSavePolicy(wabaId, onClose, setRefusal);
  const change = (over: Partial<ReviewPolicy>) => setWanted({ ...wanted, ...over });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("title")}
      description={t("description")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" busy={busy} onClick={() => run({ policy: wanted })}>
            {t("save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {refusal ? <RefusalNotice refusal={refusal} announce /> : null}
        <Select
          label={t("rule")}
          value={wanted.kind}
          options={(["none", "count", "named"] as const).map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          onChange={(kind) => change({ kind })}
          className="w-full"
        />
        {wanted.kind === "count" ? (
          <div className="flex items-center gap-3">
            <span>{t("howMany")}</span>
            <Select
              label={t("howMany")}
              value={String(wanted.approvals) as (typeof approvalCounts)[number]}
              options={approvalCounts.map((value) => ({ value, label: value }))}
              onChange={(value) => change({ approvals: Number(value) })}
            />
          </div>
        ) : null}
        {wanted.kind === "named" ? (
          <PeopleChoice
            label={t("whoApproves")}
            people={members}
            chosen={wanted.approvers}
            onChange={(approvers) => change({ approvers })}
          />
        ) : null}
        {wanted.kind === "none" ? null : (
          <div className="grid gap-2">
            {extras
              .filter((extra) => extra !== "outsideCounts" || wanted.kind === "count")
              .map((extra) => (
                <label key={extra} htmlFor={`${ids}-${extra}`} className="flex min-h-6 items-start gap-2.5">
                  <Checkbox
                    id={`${ids}-${extra}`}
                    checked={wanted[extra]}
                    onChange={(event) => change({ [extra]: event.target.checked })}
                  />
                  <span>
                    {t(`extras.${extra}.label`)}
                    <span className="block text-[13px] text-dim">{t(`extras.${extra}.hint`)}</span>
                  </span>
                </label>
              ))}
          </div>
        )}
      </div>
    </Dialog>
  );
}
