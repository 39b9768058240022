"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Select } from "@/components/ui/fields/select";
import { SectionCard } from "@/components/ui/section-card";
import { useSaveChoice } from "@/lib/client/notifications/use-save-choice";
import { type Choice, type Choices, emailTimings, kindGroups } from "@/lib/domain/notifications/choices";
import type { NotificationKind } from "@/lib/domain/notifications/notification";

type Props = { wabaId: string; first: Choices; hasAddress: boolean };

const columns =
  "grid items-center gap-x-4 grid-cols-[minmax(0,1fr)_4.5rem_10rem] max-sm:grid-cols-[minmax(0,1fr)_10rem]";

/** Saved as chosen; a refused choice goes back. */
export function ChoicesSection({ wabaId, first, hasAddress }: Props) {
  const t = useTranslations("notifications.choicesSection");
  const [choices, setChoices] = useState(first);
  const save = useSaveChoice(wabaId, (refusal) => {
    setChoices(first);
    toast.refusal(refusal);
  });
  const change = (kind: NotificationKind, part: Partial<Choice>) => {
    const choice = { ...choices[kind], ...part };
    setChoices({ ...choices, [kind]: choice });
    save({ kind, ...choice });
  };
  return (
    <SectionCard title={t("whatYouGet")} hint={hasAddress ? t("digestAtNine") : t("needsAddress")}>
      {kindGroups.map(({ id, kinds }) => (
        <div key={id} className="border-line not-first:border-t">
          <div className={`${columns} px-4 pt-3 pb-1 text-[13px] text-dim`}>
            <h3 className="font-semibold">{t(id)}</h3>
            <span aria-hidden="true" className="text-center max-sm:hidden">
              {t("inApp")}
            </span>
            <span aria-hidden="true">{t("byEmail")}</span>
          </div>
          <ul className="pb-2">
            {kinds.map((kind) => (
              <ChoiceRow key={kind} kind={kind} choice={choices[kind]} onChange={(part) => change(kind, part)} />
            ))}
          </ul>
        </div>
      ))}
    </SectionCard>
  );
}

type RowProps = { kind: NotificationKind; choice: Choice; onChange: (part: Partial<Choice>) => void };

function ChoiceRow({ kind, choice, onChange }: RowProps) {
  const t = useTranslations("notifications.choicesSection");
  const kinds = useTranslations("notifications.kinds");
  const name = kinds(kind);
  return (
    <li className={`${columns} px-4 py-1.5 max-sm:gap-y-1 max-sm:py-2.5`}>
      <span className="min-w-0 max-sm:col-span-2">{name}</span>
      <span className="flex items-center gap-2 sm:justify-center">
        <Checkbox
          label={t("inAppOf", { name })}
          checked={choice.inApp}
          onChange={(event) => onChange({ inApp: event.target.checked })}
        />
        <span aria-hidden="true" className="text-[13px] text-dim sm:hidden">
          {t("inApp")}
        </span>
      </span>
      <Select
        label={t("emailOf", { name })}
        value={choice.email}
        options={emailTimings.map((value) => ({ value, label: t(value) }))}
        onChange={(email) => onChange({ email })}
        className="w-full"
      />
    </li>
  );
}
