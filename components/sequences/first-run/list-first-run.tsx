"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useCan } from "@/lib/client/auth/use-can";
import type { ListedDraft } from "@/lib/client/drafts/drafts-query";
import { newDraftPath } from "@/lib/client/drafts/start-copy";
import { FirstRunSteps } from "./first-run-steps";
import { SkipButton } from "./skip-button";
import { useSkip } from "./use-skip";
import { useSteps } from "./use-steps";

type Props = {
  wabaId: string;
  /** The new sequence that the person is writing. */
  draft: ListedDraft | null;
};

export function ListFirstRun({ wabaId, draft }: Props) {
  const t = useTranslations("sequences.firstRun");
  const can = useCan();
  const [isSkipped, skip] = useSkip(wabaId);
  const steps = useSteps(can("sequence:publish"));
  if (isSkipped) return null;
  return (
    <div className="px-4 pb-3 lg:px-8">
      <FirstRunSteps
        steps={steps}
        done={draft ? 1 : 0}
        skip={<SkipButton onClick={skip} />}
        action={
          draft && (
            <Link href={newDraftPath({ wabaId, draftId: draft.draftId })} className={buttonClass({ size: "sm" })}>
              {t("openDraft")}
            </Link>
          )
        }
      />
    </div>
  );
}
