"use client";

import { useQuery } from "@tanstack/react-query";
import { useSelectedLayoutSegment } from "next/navigation";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import { NavLink } from "./nav-link";
import { sections } from "./sections";

type Props = { wabaId: string; sequenceCount: number | null; narrow?: boolean; onNavigate?: () => void };

/** Null until Meta's list was read once. */
const countOf = ({ counts, freshness }: SequenceListing) => (freshness.checkedAt === null ? null : counts.all);

/** The count follows the list if it is loaded; otherwise it is the server's. */
export function NavSections({ wabaId, sequenceCount, narrow = false, onNavigate }: Props) {
  const current = useSelectedLayoutSegment();
  const { data } = useQuery({ ...sequencesQuery(wabaId), enabled: false, select: countOf });
  return (
    <ul className="grid gap-0.5">
      {sections.map((section) => (
        <li key={section.segment}>
          <NavLink
            href={`/${wabaId}/${section.segment}`}
            section={section}
            active={section.segment === current}
            narrow={narrow}
            count={section.segment === "sequences" ? (data ?? sequenceCount) : null}
            onNavigate={onNavigate}
          />
        </li>
      ))}
    </ul>
  );
}
