"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useCan } from "@/lib/client/auth/use-can";
import type { HistoryVersion, SequenceHistory } from "@/lib/domain/history/sequence-history";

type Props = {
  of: { wabaId: string; userId: string; history: Pick<SequenceHistory, "sequence" | "goneAt"> };
  version: HistoryVersion;
};

/** Puts a version's words into a draft and opens it; asks before it replaces another draft. */
export function ReuseButton({ of: { wabaId, userId, history }, version }: Props) {
  const t = useTranslations("history.reuseButton");
  const can = useCan();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  if (!can("draft:write") || !version.words) return null;
  const reuse = async (replace: boolean) => {
    setBusy(true);
    const { reuseWords } = await import("@/lib/client/history/reuse-words");
    const reused = await reuseWords({ wabaId, userId }, history, version, replace);
    setBusy(false);
    setAsking(reused.kind === "occupied");
    if (reused.kind === "ready") router.push(reused.path);
    if (reused.kind === "failed") toast.show({ title: t("failed"), description: t("nothingReplaced") });
  };
  return (
    <div>
      <Button variant="primary" busy={busy && !asking} onClick={() => void reuse(false)}>
        {t("useAgain")}
      </Button>
      <p className="mt-1.5 text-[13px] text-dim">{t("opensDraft")}</p>
      {asking && (
        <Dialog
          open
          onOpenChange={(open) => open || busy || setAsking(false)}
          size="sm"
          title={t("replaceTitle")}
          description={t("replaceDescription")}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t("keep")}</Button>
              <Button variant="primary" busy={busy} onClick={() => void reuse(true)}>
                {t("replace")}
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}
