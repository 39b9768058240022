import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { ActivityEntry } from "@/lib/domain/activity/activity";
import { EntryWords } from "./entry-words";

type Props = { wabaId: string; entry: ActivityEntry; onSequence: (sequenceId: string) => void };

export function ActivityDetails({ wabaId, entry, onSequence }: Props) {
  const t = useTranslations("activity.activityDetails");
  const formats = useFormats();
  const { seq, at, outcome, reason, reference, sequenceId, hasWords } = entry;
  // A known reason stands in the row.
  const why =
    outcome === "done" || reason
      ? null
      : t(outcome === "unknown" ? "notKnown" : outcome === "failed" ? "failed" : "unknownReason");
  return (
    <div className="grid gap-3 ps-9.5 pb-3">
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-[13px]">
        <Fact name={t("number")}>{seq}</Fact>
        <Fact name={t("time")}>{formats.date(at, "moment")}</Fact>
        {why && <Fact name={t("reason")}>{why}</Fact>}
        {reference && (
          <Fact name={t("reference")}>
            <CopyButton value={reference} what={t("reference")}>
              {reference}
            </CopyButton>
          </Fact>
        )}
      </dl>
      {hasWords && <EntryWords wabaId={wabaId} entry={entry} />}
      {sequenceId && (
        <div className="flex flex-wrap gap-2">
          <Link
            href={`/${wabaId}/sequences/${encodeURIComponent(sequenceId)}/history`}
            className={buttonClass({ size: "sm" })}
          >
            {t("history")}
          </Link>
          <Button size="sm" onClick={() => onSequence(sequenceId)}>
            {t("onlyThis")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-wrap gap-x-1.5">
      <dt className="text-dim">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
