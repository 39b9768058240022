"use client";

import { clsx } from "clsx";
import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type SortDirection, usualDirection } from "@/lib/client/sequences/list-params";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { ListSort } from "@/lib/domain/sequences/list-view";

type Props = {
  sort: ListSort;
  direction: SortDirection;
  onSort: (sort: ListSort, direction: SortDirection) => void;
  /** The column heads replace it there. */
  hiddenOnWideRows: boolean;
};

const labels: Record<ListSort, Message> = {
  changed: msg("sequences.sortSelect.lastChange"),
  name: msg("sequences.sortSelect.name"),
  "ice-breakers": msg("sequences.sortSelect.iceBreakers"),
  status: msg("sequences.sortSelect.status"),
};
const sorts: readonly ListSort[] = ["changed", "name", "ice-breakers", "status"];

export function SortSelect({ sort, direction, onSort, hiddenOnWideRows }: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.sortSelect");
  const Arrow = direction === "asc" ? ArrowUp : ArrowDown;
  return (
    <div className={clsx("flex items-center", hiddenOnWideRows && "md:hidden")}>
      <span className="relative">
        <select
          aria-label={t("sortBy")}
          value={sort}
          onChange={(event) => {
            const next = sorts.find((each) => each === event.target.value) ?? "changed";
            onSort(next, usualDirection[next]);
          }}
          className="h-8 cursor-pointer appearance-none rounded-lg border border-transparent bg-transparent ps-2 pe-7 font-medium text-dim hover:text-ink"
        >
          {sorts.map((each) => (
            <option key={each} value={each} className="bg-surface text-ink">
              {text(labels[each])}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" className="pointer-events-none absolute inset-e-2 top-2 size-4 text-dim" />
      </span>
      <IconButton
        label={direction === "asc" ? t("ascendingReverseOrder") : t("descendingReverseOrder")}
        icon={<Arrow aria-hidden="true" className="size-4" />}
        onClick={() => onSort(sort, direction === "asc" ? "desc" : "asc")}
      />
    </div>
  );
}
