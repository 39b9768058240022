import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
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
  const t = useTranslations("list.noMatches");
  return (
    <EmptyState
      icon={<SearchX className="size-5" />}
      title={search ? t("nothingMatches", { search }) : nothing}
      actions={<Button onClick={onClear}>{search && filtered ? t("clearSearchFilter") : t("showAll")}</Button>}
    >
      {loadedSoFar === null ? (
        <p>{searched}</p>
      ) : (
        <p role="status">
          {t.rich("noMatchInFirst", { loadedSoFar, span: (chunks) => <span className="tabular-nums">{chunks}</span> })}
        </p>
      )}
    </EmptyState>
  );
}
