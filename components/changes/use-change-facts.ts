"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { adsQuery } from "@/lib/client/ads/ads-query";
import { useQuery } from "@/lib/client/query/use-query";
import { useSequenceNames } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow, Greeting } from "@/lib/domain/ads/ad-row";
import type { Change } from "@/lib/domain/changes/change";
import type { Sequence } from "@/lib/domain/sequences/schema";

/** `gone`: deleted at Meta; this is its last known content. */
export type KnownSequence = { sequence: Sequence; gone: boolean };

const noAds: readonly AdRow[] = [];
const noNames = {};

export function useChangeFacts(
  wabaId: string,
  { oldSequenceId, newSequenceId }: Pick<Change, "oldSequenceId" | "newSequenceId">,
  first: readonly KnownSequence[],
) {
  const t = useTranslations("changes.useChangeFacts");
  const { data: listing } = useQuery(adsQuery(wabaId));
  const { sequenceOf, nameOf, known } = useSequenceNames(wabaId, noNames);
  const ads = listing?.ads ?? noAds;
  const byId = useMemo(() => new Map(ads.map((ad) => [ad.id, ad])), [ads]);
  const usingOld = useMemo(
    () => ads.filter(({ greeting }) => greeting.kind === "sequence" && greeting.sequenceId === oldSequenceId),
    [ads, oldSequenceId],
  );
  const look = (id: string | null): KnownSequence | null => {
    if (id === null) return null;
    const listed = sequenceOf(id);
    if (listed) return { sequence: listed, gone: false };
    const last = first.find(({ sequence }) => sequence.id === id);
    return last ? { ...last, gone: last.gone || known } : null;
  };
  const greetingOf = (greeting: Greeting): string => {
    if (greeting.kind === "own") return t("ownGreeting");
    if (greeting.kind === "nothing") return t("nothing");
    const name = nameOf(greeting.sequenceId) ?? look(greeting.sequenceId)?.sequence.name;
    return name ? t("quoted", { name }) : t("sequence", { id: greeting.sequenceId });
  };
  return { listing, ads, byId, usingOld, old: look(oldSequenceId), new: look(newSequenceId), greetingOf };
}
