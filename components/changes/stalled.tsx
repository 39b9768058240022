import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import type { Change } from "@/lib/domain/changes/change";
import { isInterrupted } from "@/lib/domain/changes/change-moves";
import { msg } from "@/lib/domain/messages/message";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
import { Remedy } from "./remedy";

type Props = { wabaId: string; change: Pick<Change, "refusal" | "phase" | "running" | "resumesAt"> };

/** Explains why the change has stopped and whether it resumes automatically. */
export function Stalled({ wabaId, change }: Props) {
  const t = useTranslations("changes.stalled");
  const { refusal, running, resumesAt } = change;
  if (running) return null;
  if (refusal)
    return (
      <RefusalNotice
        announce
        refusal={resumesAt === null ? refusal : willResume(refusal, resumesAt)}
        tone={resumesAt ? "amber" : "red"}
        actions={<Remedy wabaId={wabaId} refusal={refusal} />}
      />
    );
  if (!isInterrupted(change)) return null;
  return (
    <Notice tone="warning" live="polite" title={t("wasInterrupted")}>
      {resumesAt ? t("savedResumes") : t("saved")}
    </Notice>
  );
}

function willResume(refusal: Refusal, retryAt: string): ShownRefusal {
  const { title, advice } = refusalText(refusal);
  return { ...refusal, retryAt, title, advice: msg("changes.stalled.resumes", { advice }) };
}
