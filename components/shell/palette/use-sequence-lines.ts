import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useQuery } from "@/lib/client/query/use-query";
import { createFinder } from "@/lib/client/sequences/create-finder";
import { recentSequences } from "@/lib/client/sequences/recent-sequences";
import { searchTextOf } from "@/lib/client/sequences/search-text-of";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { createScorer } from "@/lib/domain/text/match-score";
import { oneLine } from "@/lib/domain/text/one-line";
import { sequenceIcon } from "./palette-icons";
import type { PaletteLine } from "./palette-line";

const maxFound = 8;
const maxRecent = 5;
const none: readonly Sequence[] = [];

type Options = {
  wabaId: string;
  search: string;
  open: boolean;
  /** The one that is open, or the current row's: it has its own section. */
  current: string | undefined;
};

/** Sequences by any of their text, else by a name that is almost so. Without a search, those that were opened last. */
export function useSequenceLines({ wabaId, search, open, current }: Options) {
  const router = useRouter();
  const query = useQuery({ ...sequencesQuery(wabaId), enabled: open, refetchInterval: false });
  const sequences = query.data?.sequences ?? none;
  const [find] = useState(() => createFinder(searchTextOf));
  const wanted = search.trim();
  const lines = useMemo(() => {
    const toLine = (sequence: Sequence, isFound: boolean): PaletteLine => ({
      id: `sequence:${sequence.id}`,
      label: sequence.name,
      icon: sequenceIcon,
      detail: sequence.message ? oneLine(sequence.message.text) : undefined,
      status: sequence.adStatus,
      isFound,
      run: () => router.push(`/${wabaId}/sequences/${encodeURIComponent(sequence.id)}`),
    });
    if (wanted === "") {
      const recent = recentSequences(wabaId).flatMap((id) => sequences.find((sequence) => sequence.id === id) ?? []);
      const others = recent.filter(({ id }) => id !== current);
      return others.slice(0, maxRecent).map((sequence) => toLine(sequence, false));
    }
    const score = createScorer(wanted);
    const closest = (among: readonly Sequence[]) =>
      among
        .map((sequence) => ({ sequence, score: score(sequence.name) }))
        .sort((one, other) => other.score - one.score)
        .slice(0, maxFound);
    const found = closest(find(sequences, wanted)).map(({ sequence }) => sequence);
    if (found.length > 0) return found.map((sequence) => toLine(sequence, true));
    const similar = closest(sequences).filter((each) => each.score > 0);
    return similar.map(({ sequence }) => toLine(sequence, false));
  }, [wanted, find, sequences, wabaId, current, router]);
  return { lines, isLoading: query.isLoading, failed: query.isError && !query.data, retry: () => void query.refetch() };
}
