"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

export type Findable = { id: string; name: string; hint?: string };

type Props = {
  label: string;
  /** Null if not requested or still loading. */
  choices: readonly Findable[] | null;
  /** The person is about to search. */
  onWanted: () => void;
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** Also accepts ids outside the choices, for example from another tool. */
  idPattern: RegExp;
};

/** Longer lists go unread; people type another letter. */
const MOST = 6;

/** Searches thousands of items by name or id. */
export function FindOne({ label, choices, onWanted, chosen, onChoose, idPattern }: Props) {
  const t = useTranslations("setup.findOne");
  const [text, setText] = useState("");
  const listId = useId();
  const known = choices?.find(({ id }) => id === chosen);
  if (chosen !== null) {
    return (
      <div className="min-w-0">
        <p className="mb-1.5 font-[550]">{label}</p>
        <p className="flex min-h-9 items-center gap-2 rounded-lg border border-line bg-sunk ps-3 pe-1">
          <span className="min-w-0 flex-1 truncate" dir="auto">
            {known?.name ?? chosen}
          </span>
          <Button size="sm" variant="ghost" aria-label={t("changeThe", { label })} onClick={() => onChoose(null)}>
            {t("change")}
          </Button>
        </p>
      </div>
    );
  }
  const wanted = foldForSearch(text.trim());
  const found = (choices ?? [])
    .filter(({ id, name }) => foldForSearch(name).includes(wanted) || id.includes(wanted))
    .slice(0, MOST);
  const typedId = idPattern.test(text.trim()) && found.every(({ id }) => id !== text.trim()) ? text.trim() : null;
  return (
    <div className="min-w-0">
      <Field label={label} hint={t("nameId")}>
        <Input
          type="search"
          value={text}
          autoComplete="off"
          onFocus={onWanted}
          aria-controls={listId}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <ul id={listId} aria-label={t("matches", { label })} className="mt-1 grid gap-0.5">
        {found.map(({ id, name, hint }) => (
          <Match key={id} name={name} hint={hint} onChoose={() => onChoose(id)} />
        ))}
        {typedId && <Match name={t("id", { id: typedId })} onChoose={() => onChoose(typedId)} />}
        {choices && found.length === 0 && !typedId && (
          <li className="px-2 py-1 text-[13px] text-dim">
            {choices.length === 0 ? t("noneFoundYetEnter") : t("noMatches")}
          </li>
        )}
      </ul>
    </div>
  );
}

function Match({ name, hint, onChoose }: { name: string; hint?: string; onChoose: () => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-start hover:bg-sunk"
      >
        <span className="min-w-0 truncate" dir="auto">
          {name}
        </span>
        {hint && (
          <span className="ms-auto shrink-0 text-dim text-xs" dir="auto">
            {hint}
          </span>
        )}
      </button>
    </li>
  );
}
