import { CircleCheck, CircleMinus, Lock, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { DeletionOutcome } from "@/lib/client/sequences/use-delete-sequences";
import { type Message, msg } from "@/lib/domain/messages/message";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Props = { sequence: Sequence; outcome?: DeletionOutcome; running: boolean };

function tell(sequence: Sequence, outcome: DeletionOutcome | undefined, running: boolean): Message | null {
  if (sequence.adStatus === "in_ad") return msg("sequences.deletionRow.inAdNotDeleted");
  if (!outcome) return running ? msg("sequences.deletionRow.waiting") : null;
  if (outcome.ok)
    return outcome.alreadyGone ? msg("sequences.deletionRow.alreadyDeleted") : msg("sequences.deletionRow.deleted");
  return outcome.refusal
    ? msg("sequences.deletionRow.refused", refusalText(outcome.refusal))
    : msg("sequences.deletionRow.notTried");
}

export function DeletionRow({ sequence, outcome, running }: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.deletionRow");
  const said = tell(sequence, outcome, running);
  const refusal = outcome && !outcome.ok ? outcome.refusal : null;
  const [Icon, tone] =
    sequence.adStatus === "in_ad"
      ? [Lock, "text-amber"]
      : outcome?.ok
        ? [CircleCheck, "text-accent"]
        : refusal
          ? [TriangleAlert, "text-red"]
          : [CircleMinus, "text-faint"];
  return (
    <li className="flex items-start gap-2.5 px-3 py-2">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="truncate text-start font-medium">
          {sequence.name}
        </p>
        <p className="text-[13px] text-dim">{said && text(said)}</p>
        {refusal?.fbtraceId && (
          <CopyButton value={refusal.fbtraceId} what={t("traceId")}>
            {refusal.code === undefined
              ? t("traceIdOnly", { traceId: refusal.fbtraceId })
              : t("ids", { code: String(refusal.code), traceId: refusal.fbtraceId })}
          </CopyButton>
        )}
      </div>
    </li>
  );
}
