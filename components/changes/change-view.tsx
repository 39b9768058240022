"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useCan } from "@/lib/client/auth/use-can";
import { useChange } from "@/lib/client/changes/use-change";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Change } from "@/lib/domain/changes/change";
import { movesOf } from "@/lib/domain/changes/change-moves";
import { toWords } from "@/lib/domain/sequences/to-words";
import { ChangeBar } from "./change-bar";
import { type Asking, ChangeConsent } from "./change-consent";
import { changeTitle, phaseLabel } from "./change-words";
import { OrphansNotice } from "./orphans-notice";
import { ChangePath } from "./path/change-path";
import { SideBySide } from "./path/side-by-side";
import { Remedy } from "./remedy";
import { type KnownSequence, useChangeFacts } from "./use-change-facts";
import { useStepPicture } from "./use-step-picture";

type Props = {
  wabaId: string;
  businessName: string;
  change: Change;
  /** The old and the new sequence, if known. */
  sequences: readonly KnownSequence[];
};

const tones = { switched: "accent", retired: "accent", undone: "neutral", ended: "neutral" } as const;

export function ChangeView({ wabaId, businessName, change: first, sequences }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.changeView");
  const can = useCan();
  const { change, error, act, pending, refusal } = useChange(wabaId, first);
  const facts = useChangeFacts(wabaId, change, sequences);
  const adPicture = useStepPicture(
    wabaId,
    change.steps.map(({ adId }) => facts.byId.get(adId)),
  );
  const [asking, setAsking] = useState<Asking | null>(null);
  const { kind, phase, running, endedAt } = change;
  const names = { oldName: facts.old?.sequence.name ?? null, newName: facts.new?.sequence.name ?? null };
  const stuck = change.refusal !== null && !running;
  const over = endedAt !== null;
  const tone = stuck ? "amber" : phase in tones ? tones[phase as keyof typeof tones] : "blue";
  return (
    <>
      <ChangeBar
        back={
          kind === "change"
            ? { href: `/${wabaId}/sequences`, label: t("backSequences") }
            : { href: `/${wabaId}/ads`, label: t("backAds") }
        }
        title={text(changeTitle(change, names))}
        state={{ label: text(phaseLabel(change)), tone }}
        startedBy={change.startedBy.name}
        startedAt={change.startedAt}
      >
        {can("ads:change") && !over && !running && phase !== "switched" && phase !== "undone" ? (
          <Button size="sm" variant="ghost" onClick={() => setAsking({ what: "end" })}>
            {t("cancelChange")}
          </Button>
        ) : null}
      </ChangeBar>
      <div className="mx-auto grid max-w-[1240px] gap-8 px-4 pt-6 pb-16 sm:px-6 xl:grid-cols-[minmax(0,1fr)_340px] xl:px-10">
        <div className="min-w-0">
          <div className="mb-5 grid gap-2 empty:hidden">
            {error ? (
              <RefusalNotice
                tone="amber"
                refusal={{
                  title: t("isntResponding"),
                  advice: t("mayOutDateRefreshes"),
                }}
              />
            ) : null}
            {refusal ? (
              <RefusalNotice
                announce
                refusal={refusal}
                tone={refusal.retryAt ? "amber" : "red"}
                actions={
                  <Remedy
                    {...{ wabaId, refusal }}
                    change={{ id: change.id, oldSequenceId: change.oldSequenceId, oldName: names.oldName }}
                  />
                }
              />
            ) : null}
            <OrphansNotice
              orphans={change.orphans}
              onDelete={
                can("ads:change") && movesOf(change).includes("tidy") ? () => setAsking({ what: "tidy" }) : undefined
              }
            />
          </div>
          <ChangePath {...{ wabaId, businessName, change, facts, names, pending }} act={act} onAsk={setAsking} />
        </div>
        <aside aria-label={t("whatCustomersRead")} className="min-w-0 xl:sticky xl:top-20 xl:self-start">
          <SideBySide
            kind={kind}
            phase={phase}
            switched={change.steps.some((step) => step.phase === "switched")}
            old={facts.old && { name: facts.old.sequence.name, words: wordsOf(facts.old) }}
            next={facts.new && { name: facts.new.sequence.name, words: wordsOf(facts.new) }}
            businessName={businessName}
            adPicture={adPicture}
          />
        </aside>
      </div>
      {asking ? (
        <ChangeConsent
          {...{ asking, change, names }}
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
