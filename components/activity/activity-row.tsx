"use client";

import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Pill } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ActivityEntry } from "@/lib/domain/activity/activity";
import { msg } from "@/lib/domain/messages/message";
import { ActivityDetails } from "./activity-details";
import { ActivitySentence } from "./activity-sentence";
import { kindIcons } from "./kind-icons";

type Props = {
  wabaId: string;
  entry: ActivityEntry;
  open: boolean;
  onToggle: (id: string) => void;
  onSequence: (sequenceId: string) => void;
};

const tones = { refused: "amber", unknown: "amber", failed: "red" } as const;

export const ActivityRow = memo(function ActivityRow({ wabaId, entry, open, onToggle, onSequence }: Props) {
  const t = useTranslations("activity.activityRow");
  const text = useMessageText();
  const { id, seq, at, kind, outcome, reason } = entry;
  const Icon = kindIcons[kind];
  return (
    <div className={clsx("border-line border-b px-4 lg:px-8", open && "bg-sunk")}>
      <div className="flex min-h-11 items-start gap-2.5 py-2">
        <button
          type="button"
          aria-expanded={open}
          aria-label={t("details", { seq })}
          onClick={() => onToggle(id)}
          className="grid size-7 shrink-0 place-items-center rounded-md text-faint hover:text-ink"
        >
          <ChevronRight aria-hidden="true" className={clsx("size-4", open && "rotate-90 rtl:-rotate-90")} />
        </button>
        <Icon aria-hidden="true" className="mt-1.5 size-4 shrink-0 text-faint" strokeWidth={1.75} />
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5 pt-1 md:flex-nowrap">
          <p className="min-w-0 flex-[1_1_100%] [overflow-wrap:anywhere] md:flex-1">
            <ActivitySentence wabaId={wabaId} entry={entry} />
            {reason && <span className="block text-[13px] text-dim">{text(reason)}</span>}
          </p>
          {outcome !== "done" && (
            <Pill tone={tones[outcome]} dot>
              {text(msg(`activity.outcomes.${outcome}`))}
            </Pill>
          )}
          <RelativeTime iso={at} className="shrink-0 text-[13px] text-dim tabular-nums md:w-32 md:text-end" />
        </div>
      </div>
      {open && <ActivityDetails wabaId={wabaId} entry={entry} onSequence={onSequence} />}
    </div>
  );
});
