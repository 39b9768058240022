"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { MiniPreview } from "@/components/preview/mini-preview";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import { Button } from "@/components/ui/buttons/button";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { Input } from "@/components/ui/fields/input";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useQuery } from "@/lib/client/query/use-query";
import { createFinder } from "@/lib/client/sequences/create-finder";
import { orderSequences } from "@/lib/client/sequences/order-sequences";
import { searchTextOf } from "@/lib/client/sequences/search-text-of";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { oneLine } from "@/lib/domain/text/one-line";

type Props = {
  wabaId: string;
  businessName: string;
  title: string;
  description: string;
  confirmLabel: string;
  busy: boolean;
  /** Id of the sequence already in use, which is left out. */
  without?: string;
  /** Why the last attempt was refused. */
  notice?: ReactNode;
  onChoose: (sequence: Sequence) => void;
  onClose: () => void;
};

/** Enough to scan by eye; search finds the rest. */
const shownRows = 100;

/** Shows a preview before the choice is confirmed. */
export function ChooseSequenceDialog(props: Props) {
  const t = useTranslations("changes.chooseSequenceDialog");
  const { wabaId, businessName, busy, without, onChoose, onClose } = props;
  const { data } = useQuery(sequencesQuery(wabaId));
  const theme = usePhoneTheme();
  const [find] = useState(() => createFinder(searchTextOf));
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const formId = useId();
  const searchField = useRef<HTMLInputElement>(null);
  const all = useMemo(
    () =>
      data?.sequences &&
      orderSequences(data.sequences, "changed", "desc").filter(({ id, message }) => message && id !== without),
    [data?.sequences, without],
  );
  const found = useMemo(() => (all ? find(all, search) : []), [all, find, search]);
  const shown = found.slice(0, shownRows);
  // Never confirm a selection that the search hides.
  const chosen = shown.find(({ id }) => id === chosenId) ?? (search ? shown[0] : undefined);

  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      size="lg"
      initialFocus={searchField}
      title={props.title}
      description={props.description}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy} aria-disabled={!chosen || undefined}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_260px]"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && !busy) onChoose(chosen);
        }}
      >
        <div className="grid min-w-0 content-start gap-2">
          {props.notice}
          <Input
            ref={searchField}
            type="search"
            aria-label={t("findSequence")}
            placeholder={t("nameTextQuestionId")}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div
            role="radiogroup"
            aria-label={t("sequence")}
            className="grid max-h-80 min-h-40 grid-cols-[minmax(0,1fr)] content-start gap-0.5 overflow-y-auto rounded-xl border border-line p-1"
          >
            {all ? null : <Skeleton className="m-2 h-9" />}
            {shown.map((sequence) => (
              <SequenceChoice
                key={sequence.id}
                group={formId}
                sequence={sequence}
                checked={sequence === chosen}
                onChoose={() => setChosenId(sequence.id)}
              />
            ))}
            {all && shown.length === 0 ? (
              <p className="px-2 py-1.5 text-dim">
                {all.length === 0 ? t("thereNoSequencesYet") : t("noSequencesMatch")}
              </p>
            ) : null}
            {found.length > shownRows ? (
              <p className="px-2 py-1.5 text-dim text-xs">
                {t("moreSearchFindThem", { value: found.length - shownRows })}
              </p>
            ) : null}
          </div>
        </div>
        <div className="self-start overflow-hidden rounded-xl border border-line max-sm:hidden">
          {chosen?.message ? (
            <MiniPreview words={toWords(chosen.name, chosen.message)} business={{ name: businessName }} theme={theme} />
          ) : (
            <p className="p-4 text-[13px] text-dim">{t("selectSequenceSeeWhat")}</p>
          )}
        </div>
      </form>
    </Dialog>
  );
}

type ChoiceProps = { group: string; sequence: Sequence; checked: boolean; onChoose: () => void };

function SequenceChoice({ group, sequence: { name, message, adStatus }, checked, onChoose }: ChoiceProps) {
  const t = useTranslations("changes.chooseSequenceDialog");
  return (
    <label className="flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-sunk has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2">
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-(--accent) outline-none"
      />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate text-start font-medium">
          {name}
        </span>
        <span dir="auto" className="block truncate text-start text-[13px] text-dim">
          {oneLine(message?.text ?? "", 80)}
        </span>
      </span>
      {adStatus === "in_ad" ? <span className="shrink-0 text-dim text-xs leading-5">{t("inAd")}</span> : null}
    </label>
  );
}
