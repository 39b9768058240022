"use client";

import { useQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { MessageSquareText } from "lucide-react";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import { Tooltip } from "@/components/ui/tooltip";
import { sequencesQuery } from "@/lib/client/sequences-query";

type Props = { wabaId: string; fallbackCount: number | null; narrow?: boolean; onNavigate?: () => void };

/** The count follows the list where the list is loaded, else it is what the server knew. */
export function NavSequences({ wabaId, fallbackCount, narrow = false, onNavigate }: Props) {
  const active = useSelectedLayoutSegment() === "sequences";
  const { data } = useQuery({ ...sequencesQuery(wabaId), enabled: false, select: ({ counts }) => counts.all });
  const count = data ?? fallbackCount;
  const link = (
    <Link
      href={`/${wabaId}/sequences`}
      onClick={onNavigate}
      aria-current={active ? "page" : undefined}
      aria-label={narrow ? "Sequences" : undefined}
      className={clsx(
        "flex h-8 items-center gap-2.5 rounded-md font-medium",
        narrow ? "w-9 justify-center" : "px-2",
        active ? "bg-surface text-ink ring-1 ring-line" : "text-dim hover:text-ink",
      )}
    >
      <MessageSquareText aria-hidden="true" className="size-4 shrink-0" />
      {!narrow && (
        <>
          Sequences
          {count !== null && (
            <span className="ms-auto font-normal text-faint text-xs tabular-nums">{count.toLocaleString("en")}</span>
          )}
        </>
      )}
    </Link>
  );
  return narrow ? (
    <Tooltip label="Sequences" side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
