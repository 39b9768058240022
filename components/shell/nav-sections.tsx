"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { useQuery } from "@/lib/client/query/use-query";
import { reviewsQuery } from "@/lib/client/reviews/reviews-query";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import type { ReviewListing } from "@/lib/domain/reviews/review-listing";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import { NavLink } from "./nav-link";
import { sections } from "./sections";

type Props = {
  wabaId: string;
  sequenceCount: number | null;
  waitingReviews: number;
  narrow?: boolean;
  onNavigate?: () => void;
};

/** Null until Meta's list was read once. */
const countOf = ({ counts, freshness }: SequenceListing) => (freshness.checkedAt === null ? null : counts.all);

const waitingIn = ({ reviews }: ReviewListing) => reviews.filter(({ waitsForMe }) => waitsForMe).length;

/** The counts follow the lists if they are loaded; otherwise they are the server's. */
export function NavSections({ wabaId, sequenceCount, waitingReviews, narrow = false, onNavigate }: Props) {
  const current = useSelectedLayoutSegment();
  const { data } = useQuery({ ...sequencesQuery(wabaId), enabled: false, select: countOf });
  const { data: waiting } = useQuery({ ...reviewsQuery(wabaId), enabled: false, select: waitingIn });
  const counts: Record<string, number | null> = {
    sequences: data ?? sequenceCount,
    reviews: (waiting ?? waitingReviews) || null,
  };
  return (
    <ul className="grid gap-0.5">
      {sections.map((section) => (
        <li key={section.segment}>
          <NavLink
            href={`/${wabaId}/${section.segment}`}
            section={section}
            active={section.segment === current}
            narrow={narrow}
            count={counts[section.segment] ?? null}
            onNavigate={onNavigate}
          />
        </li>
      ))}
    </ul>
  );
}
