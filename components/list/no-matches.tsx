import { SearchX } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

type Props = {
  search: string;
  filtered: boolean;
  /** While the first listing runs: how many rows have arrived. The search goes on by itself as more do. */
  loadedSoFar: number | null;
  /** What the search looks through, as a sentence. */
  searched: string;
  /** The title where a filter alone leaves nothing. */
  nothing: string;
  onClear: () => void;
};

export function NoMatches({ search, filtered, loadedSoFar, searched, nothing, onClear }: Props) {
  return (
    <EmptyState
      icon={<SearchX className="size-5" />}
      title={search ? `Nothing matches “${search}”` : nothing}
      actions={<Button onClick={onClear}>{search && filtered ? "Clear search and filter" : "Show all"}</Button>}
    >
      {loadedSoFar === null ? (
        <p>{searched}</p>
      ) : (
        <p role="status">
          No match in the first <span className="tabular-nums">{loadedSoFar.toLocaleString("en")}</span>. The rest is
          still loading and will be searched.
        </p>
      )}
    </EmptyState>
  );
}
