"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useOperation } from "@/lib/client/use-operation";
import type { Operation } from "@/lib/sequences/ads/operation";
import { movesOf } from "@/lib/sequences/ads/operation-moves";
import { toWords } from "@/lib/sequences/to-words";
import { OperationBar } from "./operation-bar";
import { type Asking, OperationConsent } from "./operation-consent";
import { OperationPath } from "./operation-path";
import { operationTitle, phaseLabel } from "./operation-words";
import { OrphansNotice } from "./orphans-notice";
import { SideBySide } from "./side-by-side";
import { type KnownSequence, useOperationFacts } from "./use-operation-facts";
import { useStepPicture } from "./use-step-picture";
import { WayOut } from "./way-out";

type Props = {
  wabaId: string;
  businessName: string;
  canWrite: boolean;
  operation: Operation;
  /** The old and the new sequence, where they are known. */
  sequences: readonly KnownSequence[];
};

const tones = { switched: "accent", retired: "accent", undone: "neutral", ended: "neutral" } as const;

/** The guided path of one operation: where it stands, what was done, what is next. */
export function OperationView({ wabaId, businessName, canWrite, operation: first, sequences }: Props) {
  const { operation, error, act, pending, refusal } = useOperation(wabaId, first);
  const facts = useOperationFacts(wabaId, operation, sequences);
  const adPicture = useStepPicture(
    wabaId,
    operation.steps.map(({ adId }) => facts.byId.get(adId)),
  );
  const [asking, setAsking] = useState<Asking | null>(null);
  const { kind, phase, running, endedAt } = operation;
  const names = { oldName: facts.old?.sequence.name ?? null, newName: facts.new?.sequence.name ?? null };
  const stuck = operation.refusal !== null && !running;
  const over = endedAt !== null;
  const tone = stuck ? "amber" : phase in tones ? tones[phase as keyof typeof tones] : "blue";
  return (
    <>
      <OperationBar
        back={
          kind === "change"
            ? { href: `/${wabaId}/sequences`, label: "Back to the sequences" }
            : { href: `/${wabaId}/ads`, label: "Back to the ads" }
        }
        title={operationTitle(operation, names)}
        state={{ label: phaseLabel(operation), tone }}
        startedBy={operation.startedBy.name}
        startedAt={operation.startedAt}
      >
        {canWrite && !over && !running && phase !== "switched" && phase !== "undone" ? (
          <Button size="sm" variant="ghost" onClick={() => setAsking({ what: "end" })}>
            Give up…
          </Button>
        ) : null}
      </OperationBar>
      <div className="mx-auto grid max-w-[1240px] gap-8 px-4 pt-6 pb-16 sm:px-6 xl:grid-cols-[minmax(0,1fr)_340px] xl:px-10">
        <div className="min-w-0">
          <div className="mb-5 grid gap-2 empty:hidden">
            {error ? (
              <RefusalNotice
                tone="amber"
                refusal={{
                  title: "Overture itself does not answer.",
                  advice:
                    "What you see may be behind. It is asked for again by itself; nothing that was begun is lost.",
                }}
              />
            ) : null}
            {refusal ? (
              <RefusalNotice
                announce
                refusal={refusal}
                tone={refusal.retryAt ? "amber" : "red"}
                actions={<WayOut wabaId={wabaId} refusal={refusal} />}
              />
            ) : null}
            <OrphansNotice
              orphans={operation.orphans}
              onDelete={canWrite && movesOf(operation).includes("tidy") ? () => setAsking({ what: "tidy" }) : undefined}
            />
          </div>
          <OperationPath
            {...{ wabaId, businessName, canWrite, operation, facts, names, pending }}
            act={act}
            onAsk={setAsking}
          />
        </div>
        <aside aria-label="What customers read" className="min-w-0 xl:sticky xl:top-20 xl:self-start">
          <SideBySide
            kind={kind}
            phase={phase}
            switched={operation.steps.some((step) => step.phase === "switched")}
            old={facts.old && { name: facts.old.sequence.name, words: wordsOf(facts.old) }}
            next={facts.new && { name: facts.new.sequence.name, words: wordsOf(facts.new) }}
            businessName={businessName}
            adPicture={adPicture}
          />
        </aside>
      </div>
      {asking ? (
        <OperationConsent
          {...{ asking, operation, names }}
          busy={pending !== null}
          onClose={() => setAsking(null)}
          onConfirm={async (verb, input) => {
            await act(verb, input);
            setAsking(null);
          }}
        />
      ) : null}
    </>
  );
}

function wordsOf({ sequence }: KnownSequence) {
  return sequence.message && toWords(sequence.name, sequence.message);
}
