import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

type Props = {
  search: string;
  filtered: boolean;
  /** Rows loaded so far during the first listing; the search continues automatically as more arrive. */
  loadedSoFar: number | null;
  /** A sentence about what the search covers. */
  searched: string;
  /** The title if only a filter leaves no rows. */
  nothing: string;
  onClear: () => void;
};

export function NoMatches({ search, filtered, loadedSoFar, searched, nothing, onClear }: Props) {
  const t = useTranslations("list.noMatches");
  return (
    <EmptyState
      drawing="search"
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
