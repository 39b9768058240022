"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "../buttons/button";
import { Input } from "../fields/input";
import { Dialog } from "./dialog";

export type Choice = {
  value: string;
  label: string;
  /** Also searched, e.g. the English name. */
  hint?: string;
};

type Props = {
  title: string;
  description: string;
  searchLabel: string;
  choices: readonly Choice[];
  confirmLabel: string;
  onChoose: (value: string) => void;
  onClose: () => void;
};

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function ChooseDialog({ title, description, searchLabel, choices, confirmLabel, onChoose, onClose }: Props) {
  const t = useTranslations("ui.chooseDialog");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const formId = useId();
  const wanted = fold(search.trim());
  const found = choices.filter(({ label, hint }) => fold(`${label} ${hint ?? ""}`).includes(wanted));
  // Never confirm a selection that the search hides.
  const value =
    found.find((choice) => choice.value === chosen)?.value ?? (wanted ? found[0]?.value : undefined) ?? null;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="sm"
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" type="submit" form={formId} aria-disabled={value === null || undefined}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (value !== null) onChoose(value);
        }}
      >
        <Input
          type="search"
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <div
          role="radiogroup"
          aria-label={searchLabel}
          className="grid max-h-72 content-start gap-0.5 overflow-y-auto rounded-xl border border-line p-1"
        >
          {found.map((choice) => (
            <label
              key={choice.value}
              className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 hover:bg-sunk has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2"
            >
              <input
                type="radio"
                name={formId}
                checked={choice.value === value}
                onChange={() => setChosen(choice.value)}
                className="size-4 shrink-0 accent-(--accent) outline-none"
              />
              <span dir="auto">{choice.label}</span>
              {choice.hint && choice.hint !== choice.label ? (
                <span className="ms-auto text-dim text-xs">{choice.hint}</span>
              ) : null}
            </label>
          ))}
          {found.length === 0 ? <p className="px-2 py-1.5 text-dim">{t("noMatches")}</p> : null}
        </div>
      </form>
    </Dialog>
  );
}
