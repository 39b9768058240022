import type { AdRow } from "@/lib/domain/ads/ad-row";
import { deliveryGroupOf, deliveryGroups } from "@/lib/domain/ads/delivery-group";
import { formatsFor } from "@/lib/domain/messages/formats";
import type { SortDirection } from "../sequences/list-params";
import type { SequenceName } from "../sequences/use-sequence-names";
import type { AdSort } from "./ads-params";

const greetingRank = { sequence: 0, own: 1, nothing: 2 };

function statusRank({ effectiveStatus }: AdRow): number {
  const group = deliveryGroupOf(effectiveStatus);
  return group ? deliveryGroups.indexOf(group) : deliveryGroups.length;
}

/** Returns a copy, by default in English order. Ties go by id; ads without a time come last. */
export function orderAds(
  ads: readonly AdRow[],
  sort: AdSort,
  direction: SortDirection,
  nameOf: (sequenceId: string) => SequenceName,
  compareNames = formatsFor("en").compare,
): AdRow[] {
  const sequenceName = ({ greeting }: AdRow) =>
    greeting.kind === "sequence" ? (nameOf(greeting.sequenceId) ?? greeting.sequenceId) : "";
  const compare: Record<AdSort, (a: AdRow, b: AdRow) => number> = {
    changed: (a, b) =>
      (a.changedAt ?? "") < (b.changedAt ?? "") ? -1 : (a.changedAt ?? "") > (b.changedAt ?? "") ? 1 : 0,
    name: (a, b) => compareNames(a.name, b.name),
    campaign: (a, b) => compareNames(a.campaign.name, b.campaign.name) || compareNames(a.adSet.name, b.adSet.name),
    status: (a, b) => statusRank(a) - statusRank(b),
    greeting: (a, b) =>
      greetingRank[a.greeting.kind] - greetingRank[b.greeting.kind] || compareNames(sequenceName(a), sequenceName(b)),
  };
  const sign = direction === "asc" ? 1 : -1;
  return [...ads].sort((a, b) => {
    if (sort === "changed" && (a.changedAt === null) !== (b.changedAt === null)) return a.changedAt === null ? 1 : -1;
    return sign * compare[sort](a, b) || (a.id < b.id ? 1 : -1);
  });
}
