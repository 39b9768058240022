"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Select } from "@/components/ui/fields/select";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useRemembered } from "@/lib/client/browser/use-remembered";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg } from "@/lib/domain/messages/message";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { allStarters } from "@/lib/domain/starters/all-starters";
import { findStarters } from "@/lib/domain/starters/find-starters";
import { type StarterIndustry, starterIndustries, starterLanguages } from "@/lib/domain/starters/starter";
import { StarterCard } from "./starter-card";

type StartersDialogProps = { businessName: string; onUse: (words: SequenceWords) => void; onClose: () => void };

const keysOf = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[];
const languages = ["all", ...keysOf(starterLanguages)] as const;
const languageOptions = languages.map((value) =>
  value === "all"
    ? { value, label: msg("composer.startersDialog.allLanguages") }
    : { value, label: starterLanguages[value], lang: value satisfies string },
);
const industryOptions = [
  { value: "all" as const, label: msg("composer.startersDialog.allIndustries") },
  ...keysOf(starterIndustries).map((value) => ({ value, label: starterIndustries[value] })),
];

export function StartersDialog({ businessName, onUse, onClose }: StartersDialogProps) {
  const t = useTranslations("composer.startersDialog");
  const text = useMessageText();
  const [search, setSearch] = useState("");
  const [industry, setIndustry] = useState<StarterIndustry | "all">("all");
  const [language, setLanguage] = useRemembered("overture.starters.language", languages);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () => findStarters(allStarters, { search, industry, language }, text),
    [search, industry, language, text],
  );
  const showAll = () => {
    setSearch("");
    setIndustry("all");
    setLanguage("all");
    field.current?.focus();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="xl"
      initialFocus={field}
      title={t("startFromExample")}
      description={t("chooseOneThenMake")}
    >
      <div className="sticky top-0 z-10 -mx-5 flex flex-wrap gap-2 border-line border-b bg-surface px-5 pt-1 pb-3">
        <search className="relative min-w-0 flex-[1_1_14rem] max-sm:basis-full">
          <Search aria-hidden className="pointer-events-none absolute inset-s-2.5 top-2 size-4 text-faint" />
          <input
            ref={field}
            type="search"
            aria-label={t("searchExamples")}
            placeholder={t("searchWordsIndustryLanguage")}
            autoComplete="off"
            dir="auto"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className="h-8 w-full rounded-lg border border-line-strong bg-surface ps-8.5 pe-2.5 outline-none placeholder:text-faint focus:border-accent focus:shadow-[0_0_0_3px_color-mix(in_srgb,var(--accent)_16%,transparent)] focus-visible:outline-none"
          />
        </search>
        <Select
          label={t("industry")}
          value={industry}
          options={industryOptions}
          onChange={setIndustry}
          className="max-sm:min-w-0 max-sm:flex-1"
        />
        <Select
          label={t("language")}
          value={language}
          options={languageOptions}
          onChange={setLanguage}
          className="max-sm:min-w-0 max-sm:flex-1"
        />
      </div>
      <p role="status" className="py-2.5 text-[13px] text-dim">
        {t("found", { count: found.length })}
      </p>
      {found.length === 0 ? (
        <Button onClick={showAll}>{t("showAll")}</Button>
      ) : (
        <ul aria-label={t("examples")} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {found.map((starter) => (
            <li key={starter.id} className="min-w-0">
              <StarterCard starter={starter} businessName={businessName} onUse={() => onUse(starter.words)} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
