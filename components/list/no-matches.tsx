import { SearchX } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

type Props = {
  search: string;
  filtered: boolean;
  incomplete: boolean;
  /** What the search looks through, as a sentence. */
  searched: string;
  /** The title where a filter alone leaves nothing. */
  nothing: string;
  onClear: () => void;
};

export function NoMatches({ search, filtered, incomplete, searched, nothing, onClear }: Props) {
  return (
    <EmptyState
      icon={<SearchX className="size-5" />}
      title={search ? `Nothing matches “${search}”` : nothing}
      actions={<Button onClick={onClear}>{search && filtered ? "Clear search and filter" : "Show all"}</Button>}
    >
      <p>{incomplete ? "The rest of the list is still on its way." : searched}</p>
    </EmptyState>
  );
}
