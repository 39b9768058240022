"use client";

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
  /** Called with what was deleted, when the run has ended. */
  onDone: (gone: readonly Sequence[]) => void;
};

const shownRows = 200;
const many = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "sequence" : "sequences"}`;

/** Asks once, then tells each row's outcome as it comes. Those in an ad are told beforehand and left alone. */
export function BulkDeleteDialog({ sequences, remove, onClose, onDone }: Props) {
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
            ? "None of these can be deleted"
            : `Delete ${many(free.length)}?`
          : stage === "runs"
            ? `Deleting ${(outcomes.size + 1).toLocaleString("en")} of ${free.length.toLocaleString("en")}…`
            : kept === 0
              ? `${many(deleted)} deleted`
              : `${deleted.toLocaleString("en")} deleted, ${kept.toLocaleString("en")} kept`
      }
      footer={
        stage === "asks" && free.length > 0 ? (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="danger" onClick={run}>
              Delete {many(free.length)}
            </Button>
          </>
        ) : (
          <Button busy={stage === "runs"} onClick={onClose}>
            {stage === "runs" ? "Deleting" : "Close"}
          </Button>
        )
      }
    >
      <div className="space-y-3">
        {stage === "asks" && free.length > 0 && (
          <p>
            They are deleted at Meta immediately. Overture keeps the text, so you can recreate each from Recently
            deleted with a new id.
          </p>
        )}
        {stage === "asks" && locked > 0 && (
          <p className="text-amber">
            {many(locked)} {locked === 1 ? "is" : "are"} in an ad and {locked === 1 ? "stays" : "stay"}: Meta doesn't
            delete sequences that are in use.
          </p>
        )}
        <p role="status" className="sr-only">
          {stage === "done" ? `${deleted} deleted, ${kept} kept` : stage === "runs" ? "Deleting" : ""}
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
            <li className="px-3 py-2 text-dim">and {many(chosen.length - shownRows)} more</li>
          )}
        </ul>
      </div>
    </Dialog>
  );
}
