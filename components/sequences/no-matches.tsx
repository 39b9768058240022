import { SearchX } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type Props = { search: string; filtered: boolean; incomplete: boolean; onClear: () => void };

export function NoMatches({ search, filtered, incomplete, onClear }: Props) {
  return (
    <EmptyState
      icon={<SearchX className="size-5" />}
      title={search ? `Nothing matches “${search}”` : "Nothing with this status"}
      actions={<Button onClick={onClear}>{search && filtered ? "Clear search and filter" : "Show all"}</Button>}
    >
      <p>
        {incomplete
          ? "The rest of the list is still on its way."
          : "Search looks through names, welcome texts, prefilled messages, ice breakers and ids."}
      </p>
    </EmptyState>
  );
}
