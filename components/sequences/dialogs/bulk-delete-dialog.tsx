"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { DeletionOutcome } from "@/lib/client/sequences/use-delete-sequences";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { DeletionRow } from "./deletion-row";

type Props = {
  sequences: readonly Sequence[];
  remove: (sequences: readonly Sequence[], onOutcome: (outcome: DeletionOutcome) => void) => Promise<DeletionOutcome[]>;
  onClose: () => void;
  /** Called with the deleted sequences when the run ends. */
  onDone: (gone: readonly Sequence[]) => void;
};

const shownRows = 200;
/** Confirms once and shows each result as it arrives. Sequences in ads are listed and skipped. */
export function BulkDeleteDialog({ sequences, remove, onClose, onDone }: Props) {
  const t = useTranslations("sequences.bulkDeleteDialog");
  const [chosen] = useState(sequences);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, DeletionOutcome>>(new Map());
  const [stage, setStage] = useState<"asks" | "runs" | "done">("asks");
  const free = chosen.filter(({ adStatus }) => adStatus !== "in_ad");
  const locked = chosen.length - free.length;
  const deleted = [...outcomes.values()].filter(({ ok }) => ok).length;
  const kept = free.length - deleted;

  const run = async () => {
    setStage("runs");
    const all = await remove(free, (outcome) =>
      setOutcomes((before) => new Map(before).set(outcome.sequence.id, outcome)),
    );
    setStage("done");
    onDone(all.filter(({ ok }) => ok).map(({ sequence }) => sequence));
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => open || stage === "runs" || onClose()}
      title={
        stage === "asks"
          ? free.length === 0
            ? t("noneTheseCanDeleted")
            : t("delete2", { count: free.length })
          : stage === "runs"
            ? t("deletingOf", { value: outcomes.size + 1, freeCount: free.length })
            : kept === 0
              ? t("deletedAll", { count: deleted })
              : t("deletedSome", { deleted, kept })
      }
      footer={
        stage === "asks" && free.length > 0 ? (
          <>
            <Button onClick={onClose}>{t("cancel")}</Button>
            <Button variant="danger" onClick={run}>
              {t("delete", { count: free.length })}
            </Button>
          </>
        ) : (
          <Button busy={stage === "runs"} onClick={onClose}>
            {stage === "runs" ? t("deleting") : t("close")}
          </Button>
        )
      }
    >
      <div className="space-y-3">
        {stage === "asks" && free.length > 0 && <p>{t("theyDeletedAtMeta")}</p>}
        {stage === "asks" && locked > 0 && <p className="text-amber">{t("lockedInAdLocked", { count: locked })}</p>}
        <p role="status" className="sr-only">
          {stage === "done" ? t("deletedSome", { deleted, kept }) : stage === "runs" ? t("deleting") : ""}
        </p>
        <ul className="max-h-80 divide-y divide-line overflow-y-auto rounded-lg border border-line">
          {chosen.slice(0, shownRows).map((sequence) => (
            <DeletionRow
              key={sequence.id}
              sequence={sequence}
              outcome={outcomes.get(sequence.id)}
              running={stage === "runs"}
            />
          ))}
          {chosen.length > shownRows && (
            <li className="px-3 py-2 text-dim">{t("andMore", { count: chosen.length - shownRows })}</li>
          )}
        </ul>
      </div>
    </Dialog>
  );
}
